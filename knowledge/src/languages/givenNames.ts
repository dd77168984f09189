// Given names that only women, or only men, bear in France and in the English-speaking countries; folded. Names that both
// bear (Camille, Claude, Alex, Robin, Taylor), or that tell another gender in the other language (Jean, Andrea, Nicola,
// Michele, Laurence), are left out: they tell nothing.

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const womensNames = set(`
  adele adeline agathe agnes alexandra alexia alice alicia alison amanda amandine amber amelia amelie amina amy anais angela angelina angelique anita ann anna
  annabelle anne annette annie antoinette apolline arlette ashley astrid audrey aurelie aurore barbara beatrice beatrix bernadette bertha beth bettina beverly
  brenda bridget brigitte camila caitlin carla carmen carol carole carolina caroline carolyn catherine cathy cecile cecilia celeste celia celine chantal charlotte
  chelsea cheryl chiara chloe christelle christiane christina christine cindy claire clara clarisse claudia clemence clementine colette coralie corinne
  cynthia daisy daniela danielle daphne deborah debra delphine denise diana diane dolores donna dorothy edith eleanor elena eleonore elisa elisabeth elise
  eliza elizabeth ella ellen elodie elsa emilia emilie emily emma erica estelle esther eugenie eva eve evelyn evelyne fanny fatima fatou felicia fernanda
  fiona flora florence francesca francine francoise frida gabriella gaelle genevieve georgia geraldine ghislaine gillian gina ginette gisele giulia gloria grace
  hannah harriet heather heidi helen helena helene heloise henriette ida ines ingrid irene iris irma isabel isabella isabelle isla ivana jacqueline jane janet janice
  jasmine jeanne jeannette jennifer jenny jessica joan joanna joelle joanne johanna josephine josiane judith judy julia juliana julie juliet juliette justine karen karine
  kate katherine kathleen kathryn katia katie khadija kimberly laetitia lara larissa laura lauren laure lea leila lena leonie leticia lila
  lily linda lisa lise louise lucia lucie lucille lucy lydia lynn madeleine magali maite manon margaret margaux margot marguerite maria mariana marianne marie
  marie-christine marie-claire marie-claude marie-france marie-helene marie-laure marie-louise marie-pierre marilyn marina marion marlene marta martha martine
  mary maryse mathilde maud maya megan melanie melissa melinda meredith mia michelle mireille molly monica monique muriel myriam nadege nadia nadine nancy naomi natacha
  natalia natalie natasha nathalie nicole nina noemie nora odette odile olga olivia ophelie oriane pamela patricia paula pauline peggy penelope perrine
  phoebe priscilla priya rachel raphaelle rebecca regine renata rita roberta romane rosa rosalie rose roxane ruth sabine sabrina salome samantha sandra sandrine
  sara sarah selma severine sheila shirley sienna silvia simone sofia solange solene sonia sophia sophie stacy stella stephanie sue susan susanne suzanne sylvia
  sylvie tamara tania tatiana teresa tess thea theresa therese tiffany tina ursula valentina valerie vanessa vera veronica veronique victoria violaine violet violette
  virginia virginie viviane wendy yasmina yasmine yolande yvette yvonne zara zoe
`);

export const mensNames = set(`
  aaron abdel abdou abraham achille adam adrian adrien ahmed alain alan albert alejandro alessandro alexander alexandre alexis alfred ali allan amadou anatole andre
  andrew antoine anton antonio armand arnaud arthur auguste augustin aurelien axel baptiste barry bart bartholomew basile bastien ben benedict benoit benjamin bernard bertrand
  bill bob boris bradley brandon brian brice bruce bruno bryan carl carlo carlos cedric charles chad christian christophe christopher clement colin conor corentin
  craig cyril cyrille daniel dave david denis dennis derek didier diego dmitri dominic donald douglas duncan dylan earl eddie edgar edmond edmund edouard eduardo edward
  edwin elliott emile emilien emmanuel enzo eric erik ernest ernesto erwan etienne eugene evan fabien fabio fabrice federico felix ferdinand fernand fernando
  florent florian  franck francesco francisco francois frank fred frederic frederick gael gaetan gareth gary gaspard gaston gauthier gavin geoffrey geoffroy george
  georges gerald gerard giacomo gilbert gilles giorgio giovanni giuseppe glen gonzague gordon graham greg gregoire gregory guillaume gustave guy hans harold harry harvey hassan
  hector henri henry herbert herve hubert hugh hugo hugues ian ibrahim igor isaac ismael ivan jack jacob jacques jake james jared jason javier jean-baptiste jean-claude
  jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeff jeffrey jeremie jeremy jerome
  jesus jim joachim joe joel johan johann john jonathan jonas jorge jose joseph joshua juan jules julian julien justin karim karl keith ken kenneth kevin khalid klaus
  kurt kyle lambert larry laurent leon leonard leonardo leo liam lionel loic lorenzo louis luc luca lucas lucien ludovic luigi luis luke malcolm manuel marc marcel marco
  marcus mario mark martial martin marvin mateo mathias mathieu mathis matt matthew matthias matthieu maurice max maxence maxime mehdi michael michel miguel mike mikhail
  mohamed mohammed moise mustapha nathan nathaniel neil nick nicholas nicolas nigel nils noah noel norbert norman octave oliver olivier omar oscar oswald otto owen pablo
  pascal patrice patrick paul pavel pedro peter philip philippe phillip pierre pierrick pieter quentin rafael ralph ramon raoul raphael raymond remi remy renaud richard
  rob robert roberto rodolphe rodrigo roger roland romain roman ronald ronan ross roy ruben rupert russell ryan salvador samuel scott sean sebastian sebastien
  serge sergei sergio seth simon stanislas stefan stefano stephane stephen steve steven stuart sylvain tanguy ted teddy theo theodore thibault thibaut thierry thomas
  tim timothee timothy tobias todd tom tomas tony trevor tristan ulrich valentin victor vincent vladimir walter warren wayne wilfried wilhelm will william wolfgang xavier yann
  yannick youssef yves yvan zachary
`);
