// Sentences of the sample's articles with their verbs and who does what; the notation is that of parsingNotation.test-data.ts.
export const SEED_PARSES = `
> Environ 11 chercheurs parmi les plus éminents ont quitté l’entreprise ces dernières années.
verbs quitter :quitter s=chercheurs o=entreprise
> Sur les 14 auteurs du célèbre article publié en 2023 qui a présenté Llama, seuls trois demeurent chez Meta : Hugo Touvron, Xavier Martinet et Faisal Azhar.
verbs demeurer,presenter,publier :demeurer s=trois x=Meta :passive publier o=article :presenter s=article o=Llama
> Malgré cet atout, deux ans plus tard, Meta perd son avance dans le domaine de l’IA open-source au profit de concurrents tels que DeepSeek.
verbs perdre :perdre s=Meta o=avance tag avance/noun tag malgré/preposition
> La récente démission de Joelle Pineau, qui a dirigé le groupe de recherche fondamentale en IA (FAIR) pendant huit ans, souligne des défis internes majeurs.
verbs diriger,souligner :diriger s=Joelle_Pineau o=groupe :souligner s=démission o=défis
> Malgré des investissements colossaux dans l’IA, Meta fait face à des questions concernant son retour sur investissement.
verbs faire tag malgré/preposition
> La Directrice de l’IA générative Devi Parikh, le chercheur Abhishek Das et le Directeur de l’Ingénierie Erik Meijer ont tous quitté l’entreprise.
verbs quitter :quitter s=Directrice s=chercheur s=Directeur o=entreprise
> Meijer, qui dirigeait auparavant une équipe travaillant sur l’infrastructure d’apprentissage automatique, a continué son travail malgré la mise à pied de la plupart de l’équipe en 2022.
verbs continuer,diriger,travailler :diriger s=Meijer o=équipe :travailler s=équipe :continuer s=Meijer o=travail tag a/verb/avoir
> Meta lui-même a connu un exode de plus de 30% de ses employés de projet en IA depuis le début de 2023.
verbs connaitre :connaitre s=Meta o=exode tag a/verb/avoir
> Malgré les défis, des entreprises comme Meta, avec leurs vastes ressources, ne devraient pas rencontrer d’obstacles significatifs pour atteindre leurs objectifs en matière d’IA dans un avenir proche.
verbs atteindre,rencontrer :not expected rencontrer s=entreprises o=obstacles :atteindre s=entreprises o=objectifs
> Le développement de modèles d’IA d’envergure, tels que Behemoth, a été retardé en raison de préoccupations internes concernant les performances.
:passive retarder o=développement
> Dans une tentative de les garder à bord, le PDG de Meta, Mark Zuckerberg, a personnellement contacté ces professionnels, en leur offrant des salaires importants et des avantages.
verbs contacter,garder,offrir :contacter s=PDG :offrir s=PDG o=salaires o=avantages tag offrant/verb/offrir
> Deux anciens de Meta, Guillaume Lample et Timothee Lacroix, sont co-fondateurs de Mistral et développent des modèles open-source en concurrence directe avec les initiatives phares de Meta.
verbs developper,etre :developper o=modèles tag concurrence/noun
> L’entreprise doit veiller à maintenir sa place sur le marché face à une concurrence de plus en plus présente et innovante, tout en cherchant à renforcer son attractivité pour les talents de l’IA.
verbs chercher,maintenir,renforcer,veiller :expected veiller s=entreprise :maintenir o=place :chercher s=entreprise :renforcer o=attractivité tag cherchant/verb/chercher
> Meta, pourtant investissant massivement dans l’intelligence artificielle, peine à assurer une rétention efficace de ces talents précieux.
verbs assurer,investir,peiner :investir s=Meta :peiner s=Meta
> Ces entreprises offrent aux innovateurs la liberté et le rythme de développement que les grandes entreprises ont souvent du mal à fournir.
:offrir s=entreprises o=liberté o=rythme x=innovateurs :fournir s=entreprises
> Reconnaissant la forte demande de talents en IA, le géant des médias sociaux Meta a déployé des efforts pour attirer les ingénieurs en IA avec des offres attrayantes.
verbs attirer,deployer,reconnaitre :deployer s=géant o=efforts :attirer s=géant o=ingénieurs
`;
