// The arts: movements, genres, media.
import { table } from '../table.ts';

export const arts = table(
  'qualities',
  `
baroque-adj | baroque | Baroque | set art-movement
classicist-adj | classiciste ; ; classicisme | classicist ; ; classicism | set art-movement
neoclassical-adj | néoclassique ; ; néoclassicisme | neoclassical ; ; neoclassicism | set art-movement
romantic-movement-adj | romantique ; ; romantisme | Romantic ; ; Romanticism | set art-movement
realist-art-adj | réaliste ; ; réalisme | realist, realistic ; realistically ; realism | set art-movement, opposite unrealistic-adj
unrealistic-adj | irréaliste, utopique | unrealistic, utopian ; unrealistically | opposite realist-art-adj
impressionist-adj | impressionniste ; ; impressionnisme | Impressionist ; ; Impressionism | set art-movement
post-impressionist-adj | postimpressionniste ; ; postimpressionnisme | Post-Impressionist ; ; Post-Impressionism | set art-movement
expressionist-adj | expressionniste ; ; expressionnisme | Expressionist ; ; Expressionism | set art-movement
cubist-adj | cubiste ; ; cubisme | Cubist ; ; Cubism | set art-movement
fauvist-adj | fauviste ; ; fauvisme | Fauvist ; ; Fauvism | set art-movement
surrealist-adj | surréaliste ; ; surréalisme | Surrealist ; ; Surrealism | set art-movement
dadaist-adj | dadaïste ; ; dadaïsme | Dadaist ; ; Dadaism | set art-movement
symbolist-adj | symboliste ; ; symbolisme | Symbolist ; ; Symbolism | set art-movement
futurist-adj | futuriste ; ; futurisme | Futurist ; ; Futurism | set art-movement
pointillist-adj | pointilliste ; ; pointillisme | Pointillist ; ; Pointillism | set art-movement
rococo-adj | rococo | Rococo | set art-movement
gothic-adj | gothique | Gothic | set architecture-style
romanesque-adj | d'art roman ; ; art roman | Romanesque | set architecture-style
byzantine-adj | byzantin | Byzantine | set architecture-style
art-deco-adj | Art déco | Art Deco | set architecture-style
art-nouveau-adj | Art nouveau | Art Nouveau | set architecture-style
brutalist-adj | brutaliste ; ; brutalisme | Brutalist ; ; Brutalism | set architecture-style
abstract-art-adj | abstrait ; ; abstraction | abstract ; abstractly ; abstraction | opposite figurative-art-adj
figurative-art-adj | figuratif | figurative, representational | opposite abstract-art-adj
jazz-adj | jazz, jazzy, jazzistique | jazz | set music-genre
rock-music-adj | rock | rock-and-roll | set music-genre
hip-hop-adj | hip-hop, rap | hip-hop, rap | set music-genre
reggae-adj | reggae | reggae | set music-genre
heavy-metal-adj | heavy metal | heavy metal | set music-genre
techno-adj | techno | techno | set music-genre
blues-adj | blues | blues | set music-genre
soul-music-adj | soul | soulful | set music-genre
operatic-adj | opératique, lyrique | operatic | set music-genre
folk-music-adj | folklorique, folk ; ; folklore | folk, folkloric ; ; folklore | set music-genre
instrumental-adj | instrumental | instrumental | opposite vocal-adj
vocal-adj | vocal ; vocalement | vocal ; vocally | opposite instrumental-adj
soprano-adj | soprano | soprano | set voice-type
mezzo-adj | mezzo-soprano | mezzo-soprano | set voice-type
tenor-adj | ténor | tenor | set voice-type
baritone-adj | baryton | baritone | set voice-type
documentary-adj | documentaire | documentary | set film-kind
animated-film-adj | d'animation | animated | set film-kind
live-action-adj | en prises de vues réelles | live-action | set film-kind
horror-genre-adj | d'horreur, horrifique, d'épouvante | horror | set fiction-genre
science-fiction-adj | de science-fiction ; ; science-fiction | sci-fi, science-fictional ; ; science fiction | set fiction-genre
fantasy-genre-adj | de fantasy | fantasy | set fiction-genre
biographical-adj | biographique, autobiographique | biographical, autobiographical
poetic-adj | poétique ; poétiquement ; poésie | poetic, poetical ; poetically ; poetry | set writing-form
prosaic-adj | en prose ; ; prose | in prose ; ; prose | set writing-form
satirical-adj | satirique, parodique | satirical, parodic
epic-adj | épique | epic
lyrical-adj | élégiaque | elegiac
subtitled-adj | sous-titré | subtitled | opposite dubbed-adj
dubbed-adj | doublé | dubbed | opposite subtitled-adj
illustrated-adj | illustré | illustrated | opposite unillustrated-adj
unillustrated-adj | non illustré | unillustrated | opposite illustrated-adj
musical-adj | musical ; musicalement ; musique | musical ; musically ; music | set art-form
theatrical-adj | théâtral ; théâtralement ; théâtre | theatrical ; theatrically ; theatre, theater | set art-form
cinematographic-adj | cinématographique ; ; cinéma | cinematic, cinematographic ; cinematically ; cinema | set art-form
photographic-adj | photographique ; ; photographie | photographic ; ; photography | set art-form
choreographic-adj | chorégraphique, dansé ; ; danse | choreographic ; ; dance | set art-form
pictorial-adj | pictural ; ; peinture | pictorial, painterly ; ; painting | set art-form
sculptural-adj | sculptural ; ; sculpture | sculptural ; ; sculpture | set art-form
architectural-adj | architectural ; ; architecture | architectural ; architecturally ; architecture | set art-form
unpublished-adj | non publié | unpublished | opposite disclosed-adj
abridged-adj | abrégé, tronqué, expurgé | abridged, truncated, shortened | opposite unabridged-adj
unabridged-adj | non abrégé, en version intégrale | unabridged, uncut | opposite abridged-adj
translated-adj | traduit | translated | opposite untranslated-adj
untranslated-adj | non traduit, en version originale | untranslated | opposite translated-adj
creative-adj | créatif, inventif, imaginatif ; ; créativité, inventivité | creative, inventive, imaginative ; creatively, inventively ; creativity, inventiveness | opposite unimaginative-adj
unimaginative-adj | convenu, sans imagination, stéréotypé | unimaginative, uninspired, stereotyped, hackneyed | opposite creative-adj
`,
);
