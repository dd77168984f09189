// Feelings and moods.
import { table } from '../table.ts';

export const emotions = table(
  'qualities',
  `
happy-adj | heureux, joyeux, ravi, enchanté, gai, réjoui, radieux ; joyeusement, gaiement ; bonheur, joie, gaieté | happy, joyful, joyous, delighted, glad, cheerful, merry, overjoyed ; happily, joyfully, cheerfully, merrily ; happiness, joy, cheerfulness | opposite unhappy-adj
unhappy-adj | malheureux, triste, chagriné, peiné, attristé, morose, mélancolique, abattu ; tristement, mélancoliquement ; tristesse, malheur, chagrin, mélancolie | unhappy, sad, sorrowful, saddened, gloomy, melancholy, downcast, miserable, upset ; unhappily, sadly, sorrowfully, gloomily ; unhappiness, sadness, sorrow, gloom | opposite happy-adj
fortunate-adj | chanceux, veinard ; heureusement, par bonheur, par chance | fortunate, lucky ; fortunately, luckily | opposite unfortunate-adj
unfortunate-adj | malchanceux, infortuné, regrettable, fâcheux ; malheureusement, hélas, par malheur ; malchance, infortune | unfortunate, unlucky, regrettable ; unfortunately, unluckily, regrettably ; misfortune | opposite fortunate-adj
optimistic-adj | optimiste, confiant ; avec optimisme, avec confiance ; optimisme | optimistic, confident, upbeat, hopeful, bullish ; optimistically, confidently, hopefully ; optimism, hopefulness | opposite pessimistic-adj, opposite desperate-adj
pessimistic-adj | pessimiste, défaitiste ; avec pessimisme ; pessimisme, défaitisme | pessimistic, downbeat, bearish, defeatist ; pessimistically ; pessimism, defeatism | opposite optimistic-adj
calm-adj | calme, tranquille, serein, placide, impassible, posé, zen ; calmement, tranquillement, sereinement ; tranquillité, sérénité | calm, tranquil, serene, placid, composed, relaxed ; calmly, serenely ; calmness, tranquillity, tranquility, serenity, composure | opposite agitated-adj, opposite furious-adj
agitated-adj | agité, nerveux, surexcité, fébrile, énervé ; nerveusement, fébrilement ; agitation, nervosité, fébrilité | agitated, nervous, restless, fidgety, jittery, overexcited ; nervously, restlessly ; nervousness, restlessness | opposite calm-adj
furious-adj | furieux, fâché, en colère, irrité, courroucé, outré, exaspéré ; furieusement, avec colère, rageusement ; colère, fureur, rage, indignation | furious, angry, irate, enraged, indignant, incensed, outraged, annoyed ; furiously, angrily, indignantly ; anger, fury, rage, indignation | opposite calm-adj
anxious-adj | anxieux, inquiet, angoissé, stressé ; anxieusement ; anxiété, inquiétude, angoisse | anxious, worried, uneasy, stressed ; anxiously ; anxiety, worry, uneasiness | opposite reassured-adj
reassured-adj | rassuré, soulagé, apaisé ; avec soulagement ; soulagement | reassured, relieved ; with relief ; relief | opposite anxious-adj
afraid-adj | apeuré, effrayé, terrifié, épouvanté ; peureusement ; peur, frayeur, effroi, épouvante | afraid, frightened, scared, terrified, fearful ; fearfully ; fear, fright | opposite unafraid-adj
unafraid-adj | sans peur, sans crainte | unafraid, undaunted ; fearlessly | opposite afraid-adj
surprised-adj | surpris, étonné, stupéfait, ébahi, médusé ; avec surprise, avec étonnement ; stupéfaction, étonnement, stupeur | surprised, astonished, amazed, stunned, astounded ; in surprise, in amazement ; amazement, astonishment | opposite unsurprised-adj
unsurprised-adj | nullement surpris | unsurprised | opposite surprised-adj
proud-adj | fier ; fièrement ; fierté | proud ; proudly ; pride | opposite ashamed-adj
ashamed-adj | penaud ; ; honte | ashamed, shamefaced, sheepish ; ; shame | opposite proud-adj
jealous-adj | jaloux, envieux ; jalousement ; jalousie | jealous, envious ; jealously, enviously ; jealousy
disappointed-adj | déçu, désappointé, dépité ; avec déception ; déception, désappointement, dépit | disappointed, let down ; disappointedly ; disappointment | opposite satisfied-adj
desperate-adj | désespéré ; désespérément ; désespoir | desperate, despairing, hopeless ; desperately, hopelessly ; desperation, despair, hopelessness | opposite optimistic-adj
nostalgic-adj | nostalgique ; avec nostalgie ; nostalgie | nostalgic, wistful ; nostalgically ; nostalgia
curious-adj | curieux, intrigué ; avec curiosité ; curiosité | curious, intrigued, inquisitive ; curiously ; curiosity | opposite incurious-adj
incurious-adj | sans curiosité | incurious | opposite curious-adj
motivated-adj | motivé ; ; motivation | motivated ; ; motivation | opposite demotivated-adj
demotivated-adj | démotivé, découragé, démoralisé | demotivated, unmotivated, discouraged, demoralised, demoralized | opposite motivated-adj
funny-adj | drôle, comique, amusant, hilarant, marrant, rigolo ; drôlement, comiquement ; drôlerie | funny, comical, amusing, hilarious, humorous ; comically, amusingly, humorously | opposite tragic-adj
tragic-adj | tragique, dramatique, poignant ; tragiquement, dramatiquement | tragic, dramatic, poignant, heartbreaking ; tragically | opposite funny-adj
loving-adj | affectueux, aimant, câlin ; affectueusement, tendrement ; affection, tendresse | loving, affectionate ; lovingly, affectionately, tenderly ; affection, tenderness | opposite hateful-adj
hateful-adj | haineux, odieux, exécrable ; haineusement ; haine | hateful, odious, detestable ; hatefully ; hatred, hatefulness | opposite loving-adj
lonely-adj | en proie à la solitude | lonely, lonesome ; ; loneliness
bitter-mood-adj | rancunier, aigri, amer ; amèrement ; amertume, rancune, aigreur | embittered, resentful, bitter ; bitterly, resentfully ; bitterness, resentment
repentant-adj | repentant, contrit ; ; remords, repentir | remorseful, repentant, contrite ; remorsefully ; remorse, contrition | opposite unrepentant-adj
unrepentant-adj | impénitent, sans remords | unrepentant, remorseless | opposite repentant-adj
sympathetic-adj | compatissant, empathique ; avec compassion ; compassion, empathie | compassionate, sympathetic, empathetic ; compassionately, sympathetically ; compassion, empathy | opposite unsympathetic-adj
unsympathetic-adj | insensible, sans compassion | unsympathetic, callous, unfeeling, heartless ; callously | opposite sympathetic-adj
shocked-adj | choqué, scandalisé, bouleversé, traumatisé, consterné ; ; consternation | shocked, appalled, dismayed, shaken, traumatised, traumatized
lively-adj | animé, vif, dynamique, énergique, enjoué, plein d'entrain ; énergiquement, avec entrain, dynamiquement ; vivacité, dynamisme, entrain | lively, vivacious, dynamic, energetic, spirited ; energetically, dynamically ; liveliness, dynamism, vivacity | opposite listless-adj
listless-adj | morne, atone, amorphe | listless, lethargic ; listlessly ; lethargy | opposite lively-adj
suspicious-adj | méfiant, soupçonneux, défiant ; avec méfiance, avec suspicion ; méfiance, défiance, suspicion | suspicious, distrustful, mistrustful ; suspiciously, distrustfully ; mistrust, distrust | opposite trusting-adj
trusting-adj | en confiance, peu méfiant, crédule, naïf ; naïvement ; crédulité, naïveté | trusting, unsuspecting, gullible, credulous, naive ; trustingly, naively ; gullibility, credulity, naivety | opposite suspicious-adj
embarrassed-adj | gêné, embarrassé | embarrassed, self-conscious | opposite unembarrassed-adj
unembarrassed-adj | sans gêne, décomplexé, sans complexe | unembarrassed, uninhibited, unabashed | opposite embarrassed-adj
`,
);
