// English sentences that ask, suppose, plan, wish, and those that tell what somebody says; the notation is that of
// parsingNotation.test-data.ts.
export const ENGLISH_MOODS = `
> Did the bank close the branch?
:question close s=bank o=branch
> Has Orvane paid the fine?
:question pay s=Orvane o=fine
> Martin asked whether the bank had closed.
:ask s=Martin :question close s=bank
> Nobody knows if the plant will close.
:not know :question close s=plant
> If Orvane had kept its engineers, it would have won.
:hypothetical keep s=Orvane o=engineers :hypothetical win s=it
> The bank will pay unless the court cancels the fine.
:planned pay s=bank :hypothetical cancel s=court o=fine
> Provided that the council agrees, the bridge will open.
:hypothetical agree s=council :planned open s=bridge
> Let us imagine that the crossing takes 20 minutes.
:hypothetical take s=crossing
> Let us suppose that the bank closes.
:hypothetical close s=bank
> Assuming that the bank pays, the plant will open.
:hypothetical pay s=bank :planned open s=plant
> Had the trial brought together 20 volunteers, its results would be solid.
:hypothetical bring s=trial o=volunteers
> I wish that Orvane had a plant in Lyon.
:wished have s=Orvane o=plant
> The union demands that the plant reopen.
:wished reopen s=plant
> The mayor hopes that the bridge will open in May.
:wished open s=bridge
> The group is set to open a plant in Lyon.
:planned open s=group o=plant
> The plant is due to close in June.
:planned close s=plant
> Orvane is going to open a plant.
:planned open s=Orvane o=plant
> Orvane is expected to open a plant.
:planned open s=Orvane o=plant
> Velsor intends to sell the club.
:planned sell s=Velsor o=club
> Velsor is considering selling the club.
:planned sell s=Velsor o=club
> The plant may close.
:possible close s=plant
> The plant must close.
:expected close s=plant
> Perhaps the plant has closed.
:possible close s=plant
> It is possible that the plant has closed.
:possible close s=plant
> Open the door before noon.
:wished open o=door
> Paul Rey reportedly left the bank.
:view=? leave s=Paul_Rey o=bank
> Rumour has it that Velsor has sold the club.
:view=? sell s=Velsor o=club
> Paul Rey is said to have left the bank.
:reported view=? leave s=Paul_Rey o=bank
> According to the police, two men were killed.
:report=police passive kill o=men
> According to a neighbour, two men left the bank.
:view=neighbour leave s=men o=bank
> Critics say the plan has failed.
:say s=Critics plain :view=Critics fail s=plan
> Some claim that Paul Rey led the lab for ten years.
:view=? lead s=Paul_Rey o=lab
> A union estimates that prices have risen.
:view=union rise s=prices
> The company said it had 300 employees.
:say s=company plain :report=company have s=it o=employees
> Claire Martin announced that the plant would close.
:report=Claire_Martin close s=plant
> The plant, Martin said, has closed.
:report=Martin close s=plant
> The plant has closed, said Claire Martin.
:report=Claire_Martin close s=plant
> The plant has closed, according to Claire Martin.
:report=Claire_Martin close s=plant
> Orvane claims that Velsor copied its code.
:view=Orvane copy s=Velsor o=code
> The report, which cost three million euros, says that the dam is safe.
:plain cost s=report :report=report be s=dam
> Martin, who left the bank in 2019, believes that the plan failed.
:plain leave s=Martin o=bank :view=Martin fail s=plan
> The idea that the bank has closed is wrong.
:view=? close s=bank :plain be s=idea
> The bank closed, and Martin said that it was late.
:plain close s=bank :report=Martin be
> The minister denied that the plant had closed.
:not view=minister close s=plant
> Martin knows Reed, who founded Orvane.
:plain found s=Reed o=Orvane
> Rey told the council that the bridge was safe.
:tell s=Rey o=council :report=Rey be s=bridge
> “We are ready,” said Claire Martin.
quote ready>Claire_Martin
> Claire Martin said: “We are ready.”
quote ready>Claire_Martin
> Claire Martin: “We are ready.”
quote ready>Claire_Martin
> According to Paul Rey, the plan is “a failure”.
quote failure>Paul_Rey :report=Paul_Rey be s=plan
> “The plan,” Paul Rey explained, “has failed.”
quote plan>Paul_Rey quote failed>Paul_Rey
> The novel is called “The Crossing”.
quote crossing>?
> The director, Claire Martin, called the plan “a disaster”.
quote disaster>Claire_Martin
> “Five of the 14 authors have left,” says a post on a forum.
quote five>post
> “We have won.” — Paul Rey
quote won>Paul_Rey
> A reader writes: “The lab has closed.”
quote closed>reader
`;
