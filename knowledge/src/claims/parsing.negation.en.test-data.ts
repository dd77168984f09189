// English sentences that deny, or seem to; the notation is that of parsingNotation.test-data.ts.
export const ENGLISH_DENIALS = `
> No author has left.
:not leave s=author
> Neither founder left.
:not leave s=founder
> None of the authors has left the lab.
:not leave s=authors o=lab
> Paul Rey refused to resign.
:refuse s=Paul_Rey :not resign s=Paul_Rey
> Orvane failed to retain its engineers.
:fail s=Orvane :not retain s=Orvane o=engineers
> Orvane did not fail to deliver the trains.
:not fail s=Orvane :deliver s=Orvane o=trains
> Claire Martin declined to comment on the plan.
:decline s=Claire_Martin x=plan
> The company didn't lose its licence.
:not lose s=company o=licence
> Orvane never hired Paul Rey.
:not hire s=Orvane o=Paul_Rey
> The minister has not denied the report.
:not deny s=minister o=report
> Velsor no longer makes bicycles.
:not make s=Velsor o=bicycles
> Velsor doesn't make bicycles anymore.
:not make s=Velsor o=bicycles
> Nothing has changed at the plant.
:not change
> Nobody was hurt in the fire.
:not passive hurt
> No one resigned.
:not resign
> The factory hardly makes any profit.
:not make s=factory
> The town scarcely noticed the strike.
:not notice s=town o=strike
> The team barely trains in winter.
:not train s=team
> The president seldom speaks in public.
:not speak s=president
> Orvane left the fair without signing a contract.
:leave s=Orvane o=fair :not sign s=Orvane o=contract
> Without a licence, the bank closed.
:close s=bank
> Not only did Velsor close a plant, it also sold its offices.
:close s=Velsor o=plant :sell s=it o=offices
> Velsor not only closed the plant but also sold its offices.
:close s=Velsor o=plant :sell s=Velsor o=offices
> Paul Rey did not leave the bank until 2019.
:leave s=Paul_Rey o=bank
> Not until 2019 did Paul Rey leave the bank.
:leave s=Paul_Rey o=bank
> Not all the engineers left the company.
:not leave s=engineers o=company
> Not a single engineer left the company.
:not leave s=engineer o=company
> The bridge is far from finished.
:not finish o=bridge
> The bridge is far from being finished.
:not finish o=bridge
> Orvane avoided paying the fine.
:not pay s=Orvane o=fine
> The storm prevented the ship from leaving the port.
:prevent s=storm o=ship :not leave s=ship o=port
> The law stops banks from selling the data.
:not sell s=banks o=data
> The museum is unable to pay its staff.
:not pay s=museum o=staff
> Paul Rey denies taking the money.
:deny s=Paul_Rey :not take s=Paul_Rey o=money
> Paul Rey denies that he took the money.
:deny s=Paul_Rey :not take s=he o=money
> The company omitted to publish its accounts.
:not publish s=company o=accounts
> The board forgot to sign the contract.
:not sign s=board o=contract
> The group gave up building the tower.
:not build s=group o=tower
> The group abandoned plans to build a tower.
:abandon s=group
> Rey did not leave because the pay was low.
:not leave s=Rey :be s=pay
> The union doesn't think that the plant will close.
:not think s=union :not planned close s=plant
> I don't believe the company has paid.
:not believe :not pay s=company
> Neither the board nor the union signed the deal.
:not sign s=board s=union o=deal
> Velsor has neither a factory nor an office.
:not have s=Velsor o=factory o=office
> Velsor has no factory.
:not have s=Velsor o=factory
> Rey did not attend the meeting, and neither did Martin.
:not attend s=Rey o=meeting
> The ministers did not meet, but the experts did.
:not meet s=ministers
> The train is not late but cancelled.
:not be s=train
> The plant, which never made a profit, has closed.
:not make s=plant o=profit :close s=plant
> The plan was not rejected by the council.
:not passive reject s=council o=plan
> The plan has never been published.
:not passive publish o=plan
> Few people have seen the painting.
:see s=people o=painting
> The committee could not agree.
:not possible agree s=committee
> Nor has the company paid the fine.
:not pay s=company o=fine
> The ban did not come into force, nor was it published.
:not come s=ban :not passive publish
> Orvane cannot pay the fine.
:not possible pay s=Orvane o=fine
> It isn't Reed who founded the bank.
:not found s=Reed o=bank
> Martin has yet to sign the contract.
:not sign s=Martin o=contract
> The group ceased to publish the magazine.
:not publish s=group o=magazine
> The group stopped publishing the magazine.
:not publish s=group o=magazine
> The group did not stop publishing the magazine.
:not stop s=group :publish s=group o=magazine
> Nowhere does the report mention the fire.
:not mention s=report o=fire
> Orvane did not manage to sell the plant.
:not manage s=Orvane :not sell s=Orvane o=plant
> The engine won't start.
:not start s=engine
`;
