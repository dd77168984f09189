// English sentences and every name in them, in order; kind and gender where the sentence tells them. `-` is none; what
// is left out in brackets is not looked at. A line that opens with `!` says why the row is known to be wrong today.
export const nameExamples = `
> President Claire Martin spoke first.
  Claire Martin (person)
> The engineering director Paul Rey left Orvane.
  Paul Rey (person) | Orvane
> Chief executive Paul Rey resigned on Monday.
  Paul Rey (person)
> Dr Anne Rey and Prof. John Moss signed.
  Anne Rey (person) | John Moss (person)
> Sir Paul Moss met Lady Ashford.
  Paul Moss (person, m) | Ashford (person, f)
> Mr. Rey and Mrs. Moss left early.
  Rey (person, m) | Moss (person, f)
> Ms Rey thanked Mr Kerbrat.
  Rey (person, f) | Kerbrat (person, m)
> Prime Minister Anna Reed met Chancellor Karl Moss.
  Anna Reed (person) | Karl Moss (person)
> The Prime Minister met the Mayor of Orvane.
  Orvane
> Detective Sergeant Tom Reed gave evidence.
  Tom Reed (person)
> Judge Ellen Reed dismissed the case.
  Ellen Reed (person)
> Ms Justice Ellen Reed delivered the judgment.
  Ellen Reed (person, f)
> Her lawyer, Paul Rey KC, said so.
  Paul Rey
> Paul Rey Jr. took over from Paul Rey Sr.
  Paul Rey Jr | Paul Rey Sr
> Queen Ada II opened the bridge.
  Ada II (person, f)
> The book by J. K. Rey sold well.
  J. K. Rey (person)
> Shares fell after J.R.R. Reed left.
  J.R.R. Reed (person)
> Paul T. Rey chairs the board.
  Paul T. Rey (person)
> In May, Ludwig von Reed and Anna van Doren married.
  Ludwig von Reed (person) | Anna van Doren (person)
> Sheikh Omar bin Rashid al-Velsi arrived.
  Omar bin Rashid al-Velsi (person, m)
> The minister met Said al-Morv and Leila El Kader.
  Said al-Morv | Leila El Kader
> Shane O'Reed and Fiona McMoss co-wrote it.
  Shane O'Reed | Fiona McMoss
> Mary MacReed bought O’Moss Foods.
  Mary MacReed | O’Moss Foods (organisation)
> Leonardo Di Castro and Maria dos Santos paid.
  Leonardo Di Castro | Maria dos Santos
> The Orvane Research Lab (ORL) closed.
  Orvane Research Lab (organisation) | ORL
> The ORL (Orvane Research Lab) closed in May.
  ORL | Orvane Research Lab (organisation)
> Meta's engineers left.
  Meta
> James' car and Paul Rey's house burned.
  James | Paul Rey
> Meta’s rivals hired them.
  Meta
> The Reeds' house was sold.
  Reeds
> The Martins sold the house.
  Martins
> MAYOR OF ORVANE RESIGNS
  ORVANE
> Marks & Spencer bought Moss & Reed Ltd.
  Marks & Spencer | Moss & Reed Ltd (organisation)
> They compared GPT-4 with Llama 3.
  GPT-4 | Llama 3
> The Falcon 9 rocket flew again.
  Falcon 9
> She sold her iPhone 15 on eBay.
  iPhone 15 | eBay
> The iPhone was unveiled in 2007.
  iPhone
> The U.S. Senate rejected it.
  U.S. Senate (organisation)
> Booking.com and Yahoo! merged their teams.
  Booking.com | Yahoo!
> The U.S.-based company moved to the U.K. last year.
  -
> She wrote *The Great Crossing* in 1925.
  The Great Crossing (work)
> The novel “A Winter in Velsor” won the prize.
  A Winter in Velsor (work)
> The play 'Moss' closed.
  Moss
> The University of Oxford hired her.
  University of Oxford (organisation)
> Bank of America cut jobs.
  Bank of America (organisation)
> The Ministry of Defence and the Department for Transport agreed.
  Ministry of Defence (organisation) | Department for Transport (organisation)
> The Bank of Velsor and the Orvane Museum of Modern Art signed.
  Bank of Velsor (organisation) | Orvane Museum of Modern Art (organisation)
> The Institute for Fiscal Studies of Orvane disagrees.
  Institute for Fiscal Studies of Orvane (organisation)
> The European Commission fined Orvane.
  European Commission (organisation) | Orvane
> Orvane Inc. bought Velsor SA for $3 million.
  Orvane Inc (organisation) | Velsor SA (organisation)
> Velsor Group plc and Moss Holdings LLC agreed.
  Velsor Group plc (organisation) | Moss Holdings LLC (organisation)
> The city of Velsor elected Anna Reed.
  Velsor (place) | Anna Reed
> The village of Moss Bridge flooded.
  Moss Bridge (place)
> They live near Lake Velsor and Mount Orvane.
  Lake Velsor (place) | Mount Orvane (place)
> The River Orve floods Moss Street.
  River Orve (place) | Moss Street (place)
> The novel Velsor Nights was adapted.
  Velsor Nights (work)
> The startup Orvane raised money.
  Orvane (organisation)
> Orvane, a French startup, raised money.
  Orvane (organisation)
> Orvane hired Paul Rey, who was born in Velsor.
  Orvane | Paul Rey (person) | Velsor
> Paul Rey, 54, resigned.
  Paul Rey (person)
> Camille Reed said she would stay.
  Camille Reed (person, f)
> Alex Moss sold his company.
  Alex Moss (person, m)
> The actress Robin Moss won.
  Robin Moss (person, f)
> Departments were merged in May.
  -
> Sales rose after Orvane cut prices.
  Orvane
> English and French are spoken in Velsor on Mondays.
  Velsor
> In March the French company sold its German unit to Dutch investors.
  -
> The Germans and the Dutch agreed on Friday in January.
  -
> On Christmas Day, the Muslim and Catholic leaders met.
  Christmas Day
> The CEO said AI and LLMs need GPUs, per the FAQ.
  -
> The CEO of Orvane, Paul Rey, said AI would help.
  Orvane | Paul Rey (person)
> ## Meta Loses Its Best Researchers to Orvane
  Meta | Orvane
> ## The Rise of the Machine in Modern Times
  -
> Why Paul Rey Left Orvane
  Paul Rey | Orvane
> Claire Dupont signed the letter.
  Claire Dupont
> Neither Rey nor Moss works here.
  Rey | Moss
> At Orvane, Moss found nothing.
  Orvane | Moss
> Only Reed and Moss stayed.
  Reed | Moss
> Founded by Anna Reed, Orvane makes pumps.
  Anna Reed | Orvane
> Rey left. Moss stayed.
  Rey | Moss
! a common noun at the start of a sentence
> Reed, who joined in 2019, left Orvane last year.
  Reed (person) | Orvane
> The court fined Apple over Windows 11.
  Apple | Windows 11
> In Velsor's view, the Shell refinery is safe.
  Velsor | Shell
! one common word in capitals before a noun
> NASA and the BBC worked with UNESCO.
  NASA | BBC | UNESCO
> The United Nations and the Red Cross left Velsor.
  United Nations | Red Cross | Velsor
> The New Velsor Times reported it.
  New Velsor Times
> The Great Barrier Reef and the Black Sea are warming.
  Great Barrier Reef (place)
> The Supreme Court ruled against the High Court.
  Supreme Court (organisation) | High Court (organisation)
> The House of Representatives and the Senate voted.
  Senate
> The Orvane Prize went to Anna Reed.
  Orvane Prize | Anna Reed
> In The Velden, Reed met Moss.
  The Velden | Reed | Moss
> Paris and London bid for the fair.
  -
> France beat Germany in Lyon.
  -
> The Seine and the Atlantic are polluted.
  -
> The PlayStation 5 outsold the Xbox Series X.
  PlayStation 5 | Xbox Series X
> Apollo 11 and Soyuz-2 landed.
  Apollo 11 | Soyuz-2
> In Velsor 3 people died.
  Velsor
> Two of Orvane's three plants closed in 2019.
  Orvane
> Orvane 2023 results beat forecasts.
  Orvane
> The World Cup starts in Velsor.
  Velsor
> World War II ended in 1945.
  -
> The Second World War destroyed Velsor.
  Velsor
> He read the Bible and the Koran.
  -
> Anna said: "Orvane is finished."
  Anna | Orvane
> "We lost," said Paul Rey of Orvane.
  Paul Rey | Orvane
> Paul Rey of Orvane and Anna Reed of Velsor Bank agreed.
  Paul Rey | Orvane | Anna Reed | Velsor Bank (organisation)
> St John Reed met Saint John Moss.
  John Reed (person) | John Moss (person)
> Reed & Co. sued Moss, Rey & Partners.
  Reed & Co (organisation) | Moss, Rey & Partners (organisation)
> The company Moss & Sons was founded by William Moss.
  Moss & Sons (organisation) | William Moss
> The Velsor-based firm sold its Orvane-made pumps.
  -
> North Velsor and South Orvane merged.
  North Velsor | South Orvane
> I think Rey is right.
  Rey
> However, Rey disagreed with Dr. Moss.
  Rey | Moss (person)
> Who runs Orvane?
  Orvane
> Companies such as Orvane, Velsor and Moss grew.
  Orvane (organisation) | Velsor (organisation) | Moss (organisation)
> Researchers like Anna Reed left.
  Anna Reed
> The app Orve crashed.
  Orve (product)
> Orve, a robot made by Velsor, fell.
  Orve | Velsor
> The ferry Anna Reed sank off Velsor.
  Anna Reed (product) | Velsor
> The magazine Velsor Weekly closed.
  Velsor Weekly (work)
> Apple sued Velsor.
  Apple | Velsor
! a common noun at the start of a sentence
> Edwin "Bud" Reed met Anna Moss.
  Edwin "Bud" Reed | Anna Moss
> The committee heard Reverend Tom Moss and Father Paul Reed.
  Tom Moss (person) | Paul Reed (person, m)
> Princess Ada of Velsor arrived with Prince Karl.
  Ada of Velsor (person, f) | Karl (person, m)
> He wrote for The Velsor Times and the Orvane Gazette.
  The Velsor Times (organisation) | Orvane Gazette
> The bridge over the Orve near Velsor-on-Sea is closed.
  Orve | Velsor-on-Sea
> The Orvane Act and the Treaty of Velsor were repealed.
  Orvane Act | Treaty of Velsor
> She moved from Velsor Airlines to Moss Airways.
  Velsor Airlines (organisation) | Moss Airways (organisation)
> The Royal Society of Velsor elected Anna Reed.
  Royal Society of Velsor (organisation) | Anna Reed
`;
