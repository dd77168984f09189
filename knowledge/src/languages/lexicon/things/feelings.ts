// Feelings, virtues and states of mind, as nouns.
import { table } from '../table.ts';

export const feelings = table('things', `
feeling | sentiment | feeling |
emotion | émotion ; émotionnel | emotion ; emotional |
mood | humeur | mood |
joy | joie, bonheur, allégresse ; joyeux | joy, happiness, delight ; joyful | isa feeling, opposite sadness, opposite misery-state
sadness | tristesse, chagrin, peine | sadness, sorrow, grief | isa feeling, opposite joy
anger-noun | colère, fureur, rage | anger, fury, rage, wrath | isa feeling, opposite calm-noun
calm-noun | calme, sérénité, quiétude | calm, serenity, tranquillity, tranquility | opposite anger-noun, opposite unrest, opposite panic-noun
fear-noun | peur, crainte, frayeur | fear, fright | isa feeling
terror | terreur | terror | isa fear-noun
panic-noun | panique | panic | isa fear-noun, opposite calm-noun
concern-noun | inquiétude, préoccupation | concern, worry, anxiety | isa feeling, opposite relief
relief | soulagement | relief | isa feeling, opposite concern-noun
hope-noun | espoir, espérance | hope | isa feeling, opposite despair-noun
despair-noun | désespoir | despair | isa feeling, opposite hope-noun
love-noun | amour ; amoureux | love | isa feeling, opposite hatred
hatred | haine | hatred, hate | isa feeling, opposite love-noun
affection | affection, tendresse | affection, tenderness | isa feeling
passion | passion ; passionné | passion ; passionate |
desire-noun | désir, envie | desire |
jealousy | jalousie ; jaloux | jealousy, envy ; jealous |
pride | fierté, orgueil | pride | isa feeling, opposite shame
shame | honte | shame | isa feeling, opposite pride
guilt-feeling | sentiment de culpabilité, remords | remorse, feeling of guilt | isa feeling
regret-noun | regret | regret | isa feeling
frustration | frustration | frustration | isa feeling
disappointment | déception, désillusion | disappointment, disillusionment | isa feeling, opposite satisfaction
satisfaction | satisfaction, contentement | satisfaction, contentment | isa feeling, opposite disappointment
dissatisfaction | insatisfaction, mécontentement | dissatisfaction, discontent | isa feeling
resentment | ressentiment, rancœur, rancune | resentment, grudge | isa feeling
bitterness | amertume | bitterness | isa feeling
outrage | indignation | outrage, indignation | isa feeling
disgust | dégoût | disgust | isa feeling
contempt | mépris | contempt, scorn | isa feeling, opposite respect-noun
respect-noun | respect, estime | respect, esteem | isa feeling, opposite contempt
admiration | admiration | admiration | isa feeling
gratitude | gratitude, reconnaissance | gratitude, thankfulness | isa feeling, opposite ingratitude
ingratitude | ingratitude | ingratitude | opposite gratitude
surprise-noun | surprise, étonnement, stupeur | surprise, astonishment, amazement | isa feeling
shock-noun | choc | shock |
curiosity | curiosité | curiosity | opposite indifference
indifference | indifférence | indifference | opposite curiosity
boredom | ennui | boredom | isa feeling
enthusiasm | enthousiasme, engouement | enthusiasm | isa feeling, opposite apathy
apathy | apathie | apathy | opposite enthusiasm
excitement | excitation, effervescence | excitement | isa feeling
optimism | optimisme | optimism | opposite pessimism
pessimism | pessimisme | pessimism | opposite optimism
nostalgia | nostalgie ; nostalgique | nostalgia ; nostalgic | isa feeling
homesickness | mal du pays | homesickness | isa feeling
compassion | compassion, pitié | compassion, pity | isa feeling
empathy | empathie | empathy |
sympathy | sympathie | sympathy | opposite antipathy
antipathy | antipathie | antipathy, dislike | opposite sympathy
kindness | gentillesse, bienveillance | kindness | opposite cruelty
cruelty | cruauté | cruelty | opposite kindness
generosity | générosité | generosity | opposite greed
greed | cupidité, avidité | greed | opposite generosity
courage | courage, bravoure ; courageux | courage, bravery ; courageous | opposite cowardice
cowardice | lâcheté | cowardice | opposite courage
honesty | honnêteté, franchise | honesty, frankness | opposite dishonesty, opposite corruption
dishonesty | malhonnêteté | dishonesty | opposite honesty
sincerity | sincérité | sincerity | opposite hypocrisy
hypocrisy | hypocrisie | hypocrisy | opposite sincerity
loyalty | loyauté, fidélité | loyalty, faithfulness | opposite disloyalty
disloyalty | déloyauté, infidélité | disloyalty, infidelity | opposite loyalty
patience | patience | patience | opposite impatience
impatience | impatience | impatience | opposite patience
prudence | prudence | caution, prudence | opposite recklessness
recklessness | imprudence, témérité | recklessness, carelessness | opposite prudence
modesty | modestie, humilité | modesty, humility | opposite arrogance
arrogance | arrogance | arrogance | opposite modesty
tolerance | tolérance | tolerance | opposite intolerance
intolerance | intolérance | intolerance | opposite tolerance
wisdom | sagesse | wisdom | opposite folly
folly | folie, démence collective | madness, folly | opposite wisdom
intelligence | intelligence | intelligence | opposite stupidity
stupidity | bêtise, stupidité | stupidity | opposite intelligence
creativity | créativité | creativity |
imagination | imagination | imagination |
intuition | intuition | intuition |
memory | mémoire | memory |
recollection | souvenir | recollection, memory |
oblivion | oubli | oblivion |
attention | attention | attention | opposite inattention
inattention | inattention, distraction | inattention | opposite attention
willpower | volonté | willpower |
determination | détermination | determination, resolve |
perseverance | persévérance, ténacité | perseverance, tenacity |
ambivalence | ambivalence | ambivalence |
morality | morale, moralité ; moral | morality, morals ; moral |
ethics | éthique, déontologie ; éthique | ethics ; ethical |
virtue | vertu ; vertueux | virtue ; virtuous | opposite vice
vice | vice | vice | opposite virtue
honour | honneur | honour, honor | opposite dishonour
dishonour | déshonneur | dishonour, dishonor | opposite honour
dignity | dignité | dignity |
integrity | intégrité, probité | integrity |
impartiality | impartialité, neutralité | impartiality, neutrality | opposite partiality
partiality | partialité, parti pris | partiality | opposite impartiality
mercy | clémence, miséricorde | mercy, clemency |
forgiveness | pardon | forgiveness |
revenge | vengeance, revanche | revenge, vengeance |
tension | tension, tensions | tension |
pressure-stress | pression exercée | strain |
morale | moral des troupes | morale |
well-being | bien-être | well-being, wellbeing |
suffering | souffrance | suffering |
misery-state | détresse | distress, misery |opposite joy
self-confidence | confiance en soi, assurance | self-confidence, confidence |
shyness | timidité | shyness |
laziness | paresse | laziness | opposite diligence
diligence | assiduité, zèle | diligence, zeal | opposite laziness
politeness | politesse, courtoisie | politeness, courtesy | opposite rudeness
rudeness | impolitesse, grossièreté | rudeness | opposite politeness
`);
