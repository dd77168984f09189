// French words that govern a clause, and what they make of it. The form is that of analysis/governors.ts; "to" is an
// infinitive, with its preposition or without.
import { governorTable } from '../../analysis/governors.ts';

export const governors = governorTable(`
deny to: exclure reticent reticence refuser negliger echouer omettre renoncer eviter nier empecher incapable oublier manquer cesser tarder hesiter dissuader dispenser interdire deconseiller arreter impossible refus incapacite echec s'abstenir abstenir
deny that: nier contester dementir douter empecher eviter refuser refuter
follow to: reussir parvenir arriver vouloir daigner oser pouvoir savoir permettre capable sembler paraitre accepter consentir commencer continuer apprendre venir
follow that: prouver demontrer etablir attester averer indiquer signifier etayer penser croire estimer juger supposer sembler imaginer
follow passive that: prouver demontrer etablir attester averer confirmer
planned to: vouloir prevoir esperer envisager compter souhaiter projeter promettre chercher tenter essayer songer menacer demander exiger reclamer inviter s'appreter appreter viser ambitionner entendre intention projet point pret ambition
planned passive to: destiner appeler prevoir charger
expected to: falloir devoir
expected passive to: censer cense tenir
possible passive to: susceptible
wished that: vouloir souhaiter esperer demander exiger reclamer ordonner desirer aimer preferer falloir suggerer recommander proposer prier
hypothetical that: imaginer supposer admettre
possible that: possible probable pouvoir
question if: demander savoir ignorer dire verifier determiner
question to: savoir
`);
