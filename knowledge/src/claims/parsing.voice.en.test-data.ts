// English sentences with who does what: voice, control, relatives, lists, appositions; the notation is that of
// parsingNotation.test-data.ts.
export const ENGLISH_VOICES = `
> Revenue rose 12.4%.
:rise s=Revenue tag rose/verb/rise verbs rise
> Set in Lyon, the film follows a judge.
:follow s=film o=judge tag set/verb/set
> He sold the firm and left.
:sell s=He o=firm :leave s=He
> He was fined and dismissed.
:passive fine o=He :passive dismiss o=He
> The two men planted a flag, set up a stall and left.
:plant s=men o=flag :set s=men o=stall :leave s=men tag set/verb/set
> The drug was also compared with a placebo.
:passive compare o=drug x=placebo
> Nor was it compared with a placebo.
:not passive compare o=it x=placebo
> There is no way to close the valve.
:not be s=way :not possible close o=valve
> “We often stopped the clock,” she said.
:stop o=clock :say s=she tag stopped/verb/stop
> Configuration files move from Porto to Lyon.
:move s=Configuration_files tag files/noun/file
> AI engineers left the lab.
:leave s=engineers o=lab tag engineers/noun/engineer
> The bakery was founded in 1998.
:passive found o=bakery
> The boat got stolen in May.
:passive steal o=boat
> The app made by Orvane costs two euros.
:passive make s=Orvane o=app :cost s=app
> The ferry, built in Porto, sank.
:passive build o=ferry :sink s=ferry
> Orvane had its logo redesigned by Martin.
:redesign o=logo s=Martin
> The board had Paul Rey fired.
:fire o=Paul_Rey
> The director made the engineers rewrite the code.
:make s=director :rewrite s=engineers o=code
> Martin let the engineers leave the lab.
:leave s=engineers o=lab
> Reed promised the council to build a bridge.
:promise s=Reed :build s=Reed o=bridge
> Reed persuaded the council to build a bridge.
:persuade s=Reed o=council :build s=council o=bridge
> Paul Rey quitted Velsor to found Orvane.
:quit s=Paul_Rey o=Velsor :found s=Paul_Rey o=Orvane
> Before leaving Velsor, Paul Rey founded a fund.
:leave s=Paul_Rey o=Velsor :found s=Paul_Rey o=fund
> Having left Velsor, Paul Rey founded Orvane.
:leave s=Paul_Rey o=Velsor :found s=Paul_Rey o=Orvane
> The app she built won the prize.
:build s=she o=app :win s=app o=prize
> The bridge the engineer designed has collapsed.
:design s=engineer o=bridge :collapse s=bridge
> The lab in which Martin worked has closed.
:work s=Martin x=lab :close s=lab
> Orvane, whose founder lives in Porto, makes boats.
:live s=founder x=Porto :make s=Orvane o=boats
> The men to whom Reed sold the club are brothers.
:sell s=Reed o=club x=men :be s=men o=brothers
> It was Paul Rey who founded Orvane.
:found s=Paul_Rey o=Orvane
> What remains is the bridge.
:remain :be o=bridge
> There are 14 authors on the list.
:be s=authors count 14>authors
> There remain three authors at the lab.
:remain s=authors x=lab count three>authors
> Only three authors are left.
:leave o=authors count three>authors
> Reed bought the club and Martin the stadium.
:buy s=Reed o=club
> Reed opened a branch in Lyon and closed one in Porto.
:open s=Reed o=branch x=Lyon :close s=Reed x=Porto
> The bank hired and fired the same director.
:hire s=bank :fire s=bank o=director
> The list includes Paul Rey, now at Orvane, and Claire Martin.
:include s=list o=Paul_Rey o=Claire_Martin
> Start-ups such as Orvane and Velsor hire engineers.
:hire s=Start-ups o=engineers
> The company sells robots, including a cook and a gardener.
:sell s=company o=robots
> Orvane gave its engineers a bonus.
:give s=Orvane o=engineers o=bonus
> The council awarded the prize to Martin.
:award s=council o=prize x=Martin
> Martin was awarded the prize by the council.
:award s=council o=prize
> Martin was appointed director by the board.
:passive appoint s=board o=Martin
> The robots are being tested by the army.
:passive test s=army o=robots
> The contract has been signed and the plant sold.
:passive sign o=contract :passive sell o=plant
> Paul Rey, founder of Orvane, owns the boat.
:own s=Paul_Rey o=boat app founder>Paul_Rey
> The founder of Orvane, Paul Rey, owns the boat.
:own s=founder o=boat app Paul_Rey>founder
> Sales of boats rose while profits fell.
:rise s=Sales :fall s=profits
> In the port stood three ships.
:stand s=ships
> Orvane was acquired by Velsor in 2021 and renamed in 2022.
:passive acquire s=Velsor o=Orvane :passive rename o=Orvane
> Founded by Paul Rey, Orvane employs ten people.
:passive found s=Paul_Rey o=Orvane :employ s=Orvane o=people
> Orvane employs ten people, up from four in 2019.
:employ s=Orvane o=people count ten>people
> The engineer accused of the theft has resigned.
:passive accuse o=engineer :resign s=engineer
> Meta lost the lead to its rivals.
:lose s=Meta o=lead x=rivals
> Its employees have joined rivals, offering their skills.
:join s=employees o=rivals :offer s=employees o=skills
> The start-up was set up by two brothers.
:passive set s=brothers o=start-up
> The open-source model beat its rivals.
:beat s=model o=rivals verbs beat
> Velsor sued Orvane, which had copied its code.
:sue s=Velsor o=Orvane :copy s=Orvane o=code
> Reed was seen leaving the bank.
:passive see o=Reed :leave s=Reed o=bank
> The ban forces shops to close on Sundays.
:force s=ban o=shops :close s=shops
> Who founded Orvane?
:question found o=Orvane
> Which engineer designed the bridge?
:question design s=engineer o=bridge
> When did Orvane open the plant?
:question open s=Orvane o=plant
> The mill has in fact closed.
:asserted close s=mill
> The club has twice won the cup.
:asserted win s=club o=cup
> The clubs have already left the town.
:asserted leave s=clubs o=town
> The talks are to open in May.
:planned open s=talks
`;
