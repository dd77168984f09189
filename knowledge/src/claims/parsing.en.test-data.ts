// English sentences with what matters in their parse; the notation is that of parsingNotation.test-data.ts.
export const ENGLISH_PARSES = `
> The company founded in 1998 by Anna Reed sold its software to the army.
:passive found o=company s=Anna_Reed :sell s=company o=software x=army name Anna_Reed
> Anna Reed founded the bakery in 1998.
:found s=Anna_Reed o=bakery
> The bakery was founded by Anna Reed.
:passive found s=Anna_Reed o=bakery
> The drug, which was approved in March, cures most patients.
:passive approve o=drug :cure s=drug o=patients
> The engineer who designed the bridge left the country.
:design s=engineer o=bridge :leave s=engineer o=country
> The bridge that the engineer designed has collapsed.
:design s=engineer o=bridge :collapse s=bridge
> The minister whose adviser resigned will not run again.
:resign s=adviser :not planned run s=minister
> The plan announced in May by the mayor includes three new schools.
:passive announce s=mayor o=plan :include s=plan o=schools count three>schools
> The city where the treaty was signed has changed its name.
:passive sign o=treaty :change s=city o=name
> The departure of Tom Willis surprised the board.
:surprise s=departure o=board of Tom_Willis>departure
> The sale of the factory to a Dutch group was cancelled by the court.
:passive cancel s=court o=sale of factory>sale
> Willis bought the club, fired its coach and sold two players.
:buy s=Willis o=club :fire s=Willis o=coach :sell s=Willis o=players count two>players
> Willis and Reed left the bank and founded a fund.
:leave s=Willis s=Reed o=bank :found s=Willis o=fund
> Anna Reed, Tom Willis, and Olga Stern won the prize.
:win s=Anna_Reed s=Olga_Stern o=prize list Anna_Reed,Tom_Willis,Olga_Stern
> Tom Willis, the chief executive, resigned on Monday.
:resign s=Tom_Willis app executive>Tom_Willis
> The chief executive, Tom Willis, resigned.
:resign s=executive app Tom_Willis>executive
> Chief executive Tom Willis resigned.
:resign s=executive app Tom_Willis>executive
> The company's chief executive, Tom Willis, owns half of the shares.
:own s=executive o=shares app Tom_Willis>executive
> Willis is the new head of the museum.
:be s=Willis o=head of museum>head
> The museum is not open on Sundays.
:not open s=museum
> Nor does the museum have a director.
:not have s=museum o=director
> Had the museum been closed, the staff would have protested.
:passive hypothetical close o=museum :hypothetical protest s=staff
> The museum no longer sells tickets.
:not sell s=museum o=tickets
> The museum has never lent the painting.
:not lend s=museum o=painting
> Nobody left the company last year.
:not leave o=company
> None of the founders left the company.
:not leave s=founders o=company
> No founder has left the company.
:not leave s=founder o=company
> Neither Reed nor Willis works at the bank.
:not work s=Reed s=Willis x=bank
> The rocket failed to reach orbit.
:not reach s=rocket o=orbit
> The team did not win a single match.
:not win s=team o=match
> The rocket couldn't reach orbit.
:not possible reach s=rocket o=orbit
> Only three engineers remain at the company.
:remain s=engineers x=company count three>engineers
> Three of the ten engineers still work for the company.
:work s=engineers o=company
> The bank should open a new branch in Lyon.
:expected open s=bank o=branch x=Lyon
> The bank will open a branch in Lyon next year.
:planned open s=bank o=branch
> The bank plans to open a branch.
:planned open s=bank o=branch
> The minister wants the bank to cut its fees.
:planned cut o=fees
> Reed left the bank to found a rival.
:leave s=Reed o=bank :found s=Reed o=rival
> Leaving the bank, Reed founded a rival.
:leave o=bank :found s=Reed o=rival
> After leaving the bank, Reed founded a rival.
:leave s=Reed o=bank :found s=Reed o=rival
> Despite the strike, the trains ran on time.
:run s=trains
> In 2020, the union called a strike.
:call s=union o=strike
> After the vote, the senate rejected the bill.
:reject s=senate o=bill
> The result: the senate rejected the bill.
:reject s=senate o=bill
> The senate — long divided — rejected the bill.
:reject s=senate o=bill
> The senate (the upper house) rejected the bill.
:reject s=senate o=bill
> Stern's company bought the club.
:buy s=company o=club of Stern>company
> The club's owner sold his shares.
:sell s=owner o=shares of club>owner
> Its founder left.
:leave s=founder
> AI employees have joined the union.
:join s=employees o=union mod AI>employees
> The authors of the Llama paper left.
:leave s=authors of paper>authors mod Llama>paper
> The start-up sells a time-series database.
:sell s=start-up o=database
> It was Reed who founded the bank.
:found s=Reed o=bank
> Last year Windows 11 replaced Windows 10.
:replace s=Windows_11 o=Windows_10
> The A380 carries 500 passengers.
:carry s=A380 o=passengers count 500>passengers
> Director of Engineering Tom Willis left the firm.
:leave s=Director o=firm app Tom_Willis>Director
> NATO ships left the port.
:leave s=ships o=port mod NATO>ships
> Ludwig van Beethoven wrote nine symphonies.
:write s=Ludwig_van_Beethoven o=symphonies
> The record was set by a Kenyan runner.
:passive set s=runner o=record
> Prices rose by 3% in May.
:rise s=prices
> Sales fell sharply after the recall.
:fall s=sales
> The group reports record profits.
:report s=group o=profits
> The company plans job cuts.
:plan s=company o=cuts 
> The report says that the dam is safe.
:say s=report :be s=dam
> The dam that burst in May killed twelve people.
:burst s=dam :kill s=dam o=people count twelve>people
> Scientists believe the virus came from bats.
:believe s=scientists :come s=virus o=bats
> The virus has killed more than 200 people since January.
:kill s=virus o=people
> The match ended in a draw.
:end s=match
> The striker scored twice and was chosen as captain.
:score s=striker :passive choose o=striker
> The law, passed in 2016 by the lower house, bans plastic bags.
:passive pass o=law s=house :ban s=law o=bags
> The law bans the sale of plastic bags.
:ban s=law o=sale of bags>sale
> Experts warned the government against the plan.
:warn s=experts o=government x=plan
> The government has since abandoned the plan.
:abandon s=government o=plan
> The plant employs 400 workers, most of them women.
:employ s=plant o=workers
> He has worked there since 2012.
:work
> The committee was chaired by Olga Stern, a former judge.
:passive chair s=Olga_Stern o=committee app judge>Olga_Stern
> Stern, who is 54, joined the court in 2010.
:join s=Stern o=court
> The court ruled on Tuesday that the ban was legal.
:rule s=court :be s=ban
> Police arrested two suspects.
:arrest s=police o=suspects count two>suspects
> Two suspects were arrested and later released.
:passive arrest o=suspects :passive release o=suspects
> The two men accused of the robbery deny the charges.
:deny s=men o=charges
> The painting stolen in 1990 has been found.
:passive steal o=painting :passive find o=painting
> If the bank fails, depositors will lose their money.
:hypothetical fail s=bank :lose s=depositors o=money
> The firm makes shoes and bags in Portugal.
:make s=firm o=shoes o=bags
> The firm, based in Porto, makes shoes.
:make s=firm o=shoes
> Workers at the plant make shoes.
:make s=workers o=shoes
> The head of the firm lives in Porto.
:live s=head x=Porto of firm>head
> The treaty has been signed by France, Germany and Italy.
:passive sign s=France s=Italy o=treaty list France,Germany,Italy
> Reed and her brother run the bakery.
:run s=Reed s=brother o=bakery
> Reed co-founded the lab with Stern.
:co-found s=Reed o=lab x=Stern
> The lab is led by Stern and employs ten people.
:passive lead s=Stern o=lab :employ s=lab o=people
> The mayor of the town, Olga Stern, opened the park.
:open s=mayor o=park app Olga_Stern>mayor
> The train to Porto leaves at noon.
:leave s=train
> The new law will take effect in June.
:planned take s=law o=effect
> The volcano erupted on the island of Java, killing nine.
:erupt s=volcano :kill s=volcano
> Fishing boats crossed the strait.
:cross s=boats o=strait
> The increase in oil prices hurt airlines.
:hurt s=increase o=airlines
> The vaccine protects children against measles.
:protect s=vaccine o=children x=measles
> The army says it shot down two drones.
:say s=army :shoot o=drones
> Many of its customers are small businesses.
:be s=customers o=businesses
> The author of the report, which criticised the police, has resigned.
:criticise s=report o=police :resign s=author
> Unlike its rivals, the airline made a profit.
:make s=airline o=profit
> The airline made a profit, while its rivals lost money.
:make s=airline o=profit :lose s=rivals o=money
> He left because the board rejected his plan.
:leave :reject s=board o=plan
> The painting sold for 3 million euros.
:sell s=painting
> The United Nations said 40 people died.
:say s=United_Nations :die s=people count 40>people
> Researchers at the University of Porto discovered a new species.
:discover s=researchers o=species
> The new stadium, designed by a Danish architect and opened in 2014, seats 40,000 people.
:passive design s=architect o=stadium :passive open o=stadium :seat s=stadium o=people
> Reed did not attend the meeting, nor did she send a deputy.
:not attend s=Reed o=meeting :not send s=she o=deputy
> Not only did the club sell its captain, it also lost its coach.
:sell s=club o=captain :lose s=it o=coach
> Many believe that the minister knew about the plan.
:know s=minister x=plan
> Born in Leeds in 1962, she studied law before joining the party.
:study s=she o=law :join s=she o=party
> The minister, accused of fraud, refuses to resign.
:passive accuse o=minister :not resign s=minister
> The proposal put forward by the union was backed by the voters.
:passive put s=union o=proposal :passive back s=voters o=proposal
> The road linking the two towns has been closed since Monday.
:link s=road o=towns :passive close o=road
> Unless the strike ends, the festival will be cancelled.
:hypothetical end s=strike :passive planned cancel o=festival
> No one left the company.
:not leave o=company
> The president’s decision to withdraw troops angered allies.
:anger s=decision o=allies
> “We are ready,” said Tom Willis, the chief executive.
:say s=Tom_Willis
> They both left, but neither returned.
:leave s=they
> As long as the strike lasts, the festival will stay closed.
:hypothetical last s=strike
> Half took a placebo; neither the patients nor their doctors knew which.
:take :not know s=patients s=doctors
> The council met, but neither Reed nor Willis spoke.
:meet s=council :not speak s=Reed s=Willis
> According to the police, two men were killed.
:passive kill o=men count two>men
> The group will invest 30 million euros in it.
:planned invest s=group o=euros
> Norvex hired Anna Reed as chief technology officer and Tom Willis as head of sales.
:hire s=Norvex o=Anna_Reed
> The authors include Anna Reed, now at Norvex, and Tom Willis, who founded a start-up.
:include s=authors o=Anna_Reed :found s=Tom_Willis o=start-up
> The law allows cities to ban cars.
:ban s=cities o=cars
> The price of wheat has doubled in ten years.
:double s=price
> Sales almost tripled.
:triple s=sales
> Half the staff left the group.
:leave s=staff o=group
> Orvane lured the AI engineers, offering them higher pay.
:lure s=Orvane o=engineers :offer o=them o=pay tag engineers/noun/engineer tag offering/verb/offer
> The mayor said that ten of them have left.
:say s=mayor :leave s=ten
`;
