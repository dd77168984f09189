// Culture: arts, works, film, books, performance, festivals.
import { table } from '../table.ts';

export const culture = table('things', `
culture | culture ; culturel | culture ; cultural |
art | art ; artistique | art ; artistic |
work-of-art | œuvre d'art, œuvre | work of art, artwork, work |
masterpiece | chef-d'œuvre | masterpiece | isa work-of-art
heritage | patrimoine ; patrimonial | heritage |
world-heritage | patrimoine mondial | World Heritage | isa heritage
# visual arts
painting | peinture, tableau, toile ; pictural | painting, picture ; pictorial | isa work-of-art, set art-form-thing
sculpture | sculpture | sculpture | isa work-of-art, set art-form-thing
statue | statue | statue | isa sculpture, set sculpture-kind
bust | buste | bust | isa sculpture, opposite boom, set sculpture-kind
photograph-noun | photographie, photo, cliché ; photographique | photograph, photo ; photographic | set art-form-thing
drawing | dessin | drawing, sketch | isa work-of-art, set art-form-thing
engraving | gravure, estampe, eau-forte | engraving, print, etching | isa work-of-art, set art-form-thing
tapestry | tapisserie | tapestry | isa work-of-art, set art-form-thing
mosaic | mosaïque | mosaic | isa work-of-art, set art-form-thing
fresco | fresque | fresco | isa painting
mural | peinture murale | mural | isa painting
watercolour | aquarelle | watercolour, watercolor | isa painting, opposite oil-painting
oil-painting | peinture à l'huile, huile sur toile | oil painting | isa painting, opposite watercolour
stained-glass | vitrail | stained-glass window, stained glass | set art-form-thing
ceramic-art | céramique, poterie | ceramics, pottery | set art-form-thing
installation-art | installation artistique | art installation | set art-form-thing
portrait | portrait | portrait | set painting-genre
self-portrait | autoportrait | self-portrait | isa portrait
landscape-painting | paysage | landscape | set painting-genre
still-life | nature morte | still life | set painting-genre
nude-art | nu | nude | set painting-genre
icon-art | icône | icon |
poster | affiche | poster |
collage | collage | collage |
graffiti | graffiti, tag | graffiti |
street-art | art urbain, street art | street art |
impressionism | impressionnisme ; impressionniste | Impressionism ; Impressionist | set art-movement-thing
cubism | cubisme ; cubiste | Cubism ; Cubist | set art-movement-thing
surrealism | surréalisme ; surréaliste | Surrealism ; Surrealist | set art-movement-thing
expressionism | expressionnisme ; expressionniste | Expressionism ; Expressionist | set art-movement-thing
romanticism | romantisme | Romanticism | set art-movement-thing
baroque | baroque ; baroque | Baroque ; baroque | set art-movement-thing
art-nouveau | Art nouveau | Art Nouveau | set art-movement-thing
art-deco | Art déco | Art Deco | set art-movement-thing
pop-art | pop art | pop art | set art-movement-thing
renaissance-era | Renaissance | Renaissance |
gothic-style | style gothique, gothique | Gothic style | set architecture-style-thing
romanesque-style | style roman, art roman | Romanesque style | set architecture-style-thing
neoclassical-style | néoclassicisme ; néoclassique | neoclassicism ; neoclassical | set architecture-style-thing
brutalism | brutalisme ; brutaliste | brutalism ; brutalist | set architecture-style-thing
architecture | architecture ; architectural | architecture ; architectural |
design-field | design | design |
fashion | mode | fashion |
fashion-show | défilé de mode, défilé | fashion show, catwalk show |
exhibition | exposition, expo | exhibition, exhibit, show |
retrospective | rétrospective | retrospective | isa exhibition
collection-art | collection | collection |
museum | musée ; muséal | museum |
art-gallery | galerie d'art, galerie | art gallery, gallery |
studio-artist | atelier d'artiste | artist's studio |
antique | antiquité | antique |
original-work | original | original | opposite copy-work
copy-work | copie, reproduction, réplique | copy, reproduction, replica | opposite original-work
# writing
literature | littérature ; littéraire | literature ; literary |
book-noun | livre, ouvrage, bouquin | book |
novel | roman ; romanesque | novel | isa book-noun, set literary-form, set literature-form
short-story | nouvelle | short story | set literary-form, set literature-form
tale | conte, conte de fées | fairy tale | set literary-form
poem | poème | poem | set literary-form, set literature-form
poetry | poésie ; poétique | poetry ; poetic |
play-theatre | pièce de théâtre, pièce | play, stage play | set literary-form, set literature-form
essay | essai littéraire | essay | set literary-form, set literature-form
fable | fable | fable | set literary-form
biography | biographie ; biographique | biography ; biographical | isa book-noun, set literary-form
autobiography | autobiographie ; autobiographique | autobiography ; autobiographical | isa book-noun
memoirs | mémoires | memoir, memoirs | isa book-noun
diary | journal intime | diary |
comic-book | bande dessinée, BD | comic, comic book, comic strip | set literary-form
graphic-novel | roman graphique | graphic novel | isa comic-book
manga | manga | manga | isa comic-book
crime-novel | roman policier, polar | crime novel, detective novel | isa novel, set novel-genre
science-fiction-novel | roman de science-fiction | science fiction novel | isa novel, set novel-genre
historical-novel | roman historique | historical novel | isa novel, set novel-genre
fiction | fiction | fiction | opposite non-fiction, opposite fact
non-fiction | non-fiction, document | non-fiction, nonfiction | opposite fiction
bestseller | best-seller, succès de librairie | bestseller, best-seller | isa book-noun
dictionary | dictionnaire | dictionary | isa book-noun, set reference-book
encyclopedia | encyclopédie | encyclopedia, encyclopaedia | isa book-noun, set reference-book
atlas | atlas | atlas | isa book-noun, set reference-book
cookbook | livre de recettes, livre de cuisine | cookbook, cookery book | isa book-noun
textbook | manuel scolaire, manuel | textbook | isa book-noun
guidebook | guide de voyage | guidebook, travel guide | isa book-noun
audiobook | livre audio | audiobook | isa book-noun, set reading-device
e-book | livre numérique, liseuse | e-book, ebook | isa book-noun, set reading-device
paperback | livre de poche | paperback | isa book-noun, opposite hardback
hardback | livre relié | hardback, hardcover | isa book-noun, opposite paperback
manuscript | manuscrit | manuscript |
chapter | chapitre | chapter |
volume-book | tome, volume | volume |
trilogy | trilogie | trilogy |
saga | saga | saga |
sequel | suite | sequel | opposite prequel
prequel | préquelle, antépisode | prequel | opposite sequel
preface | préface, avant-propos | preface, foreword | opposite afterword
afterword | postface | afterword | opposite preface
prologue | prologue | prologue | opposite epilogue
epilogue | épilogue | epilogue | opposite prologue
sentence-text | phrase | sentence |
paragraph | paragraphe, alinéa | paragraph |
verse | strophe, alexandrin | verse, line of verse |
word | mot, terme | word, term |
letter-alphabet | lettre de l'alphabet | letter of the alphabet |
alphabet | alphabet ; alphabétique | alphabet ; alphabetical |
language | langue ; linguistique | language |
mother-tongue | langue maternelle | mother tongue, native language | isa language
dialect | dialecte, patois | dialect |
translation | traduction | translation |
edition | édition | edition |
plot-story | intrigue | plot, storyline |
character-fiction | personnage | character |
villain | méchant, antagoniste | villain, antagonist |opposite hero
narrator | narrateur, narratrice | narrator |
story | histoire, récit | story, tale |
legend | légende ; légendaire | legend ; legendary |
myth | mythe ; mythique | myth ; mythical |
mythology | mythologie ; mythologique | mythology ; mythological |
metaphor | métaphore ; métaphorique | metaphor ; metaphorical |
irony | ironie ; ironique | irony ; ironic |
satire | satire ; satirique | satire ; satirical |
# film and performance
cinema-art | cinéma, septième art ; cinématographique | cinema ; cinematic |
film-noun | film, long métrage, long-métrage ; filmique | film, movie, feature film, motion picture, feature-length film |
short-film | court métrage, court-métrage | short film | isa film-noun
documentary | documentaire ; documentaire | documentary ; documentary | isa film-noun, set genre-film, set light-or-dark
comedy | comédie | comedy | set genre-film, opposite tragedy
comedy-film | film comique | comedy film, comedy movie | isa comedy, isa film-noun, set laugh-or-tears
action-comedy | comédie d'action | action comedy, action comedy film | isa comedy, isa action-film, set action-or-romance
comedy-drama | comédie dramatique | comedy-drama, comedy drama, dramedy | isa comedy, isa drama-film
comedy-drama-film | film de comédie dramatique | comedy-drama film, comedy drama film | isa comedy-drama, isa film-noun
drama-film | drame ; dramatique | drama ; dramatic |
drama-movie | film dramatique | drama film, drama movie | isa drama-film, isa film-noun, set laugh-or-tears
medical-drama | série médicale | medical drama | set drama-kind
legal-drama | série judiciaire | legal drama, courtroom drama | set drama-kind
sports-drama | drame sportif | sports drama | set drama-kind
horror-drama | drame d'horreur | horror drama | set drama-kind
thriller | thriller, film à suspense | thriller, thriller film, thriller movie | set romance-or-suspense
romantic-thriller | thriller romantique | romantic thriller | isa thriller, isa romance-film
horror-film | film d'horreur | horror film, horror movie | isa film-noun, set genre-film, set romance-or-horror, set light-or-dark
science-fiction | science-fiction | science fiction, sci-fi | 
western-film | western | western | isa film-noun, set genre-film
animated-film | film d'animation, dessin animé | animated film, cartoon, animation | isa film-noun
biopic | film biographique, biopic | biopic, biographical film | isa film-noun
musical-show | comédie musicale | musical |
silent-film | film muet | silent film | isa film-noun, opposite sound-film
sound-film | film parlant | talkie, sound film | isa film-noun, opposite silent-film
blockbuster | blockbuster, superproduction | blockbuster | isa film-noun
remake | remake | remake |
trailer | bande-annonce | trailer |
soundtrack | bande originale, bande-son | soundtrack |
screenplay | scénario ; scénaristique | screenplay, script |
shooting-film | tournage | film shoot, filming |
box-office | box-office, recettes en salles | box office |
film-festival | festival de cinéma, festival du film | film festival | isa festival
oscar | Oscar | Oscar, Academy Award | isa award, set award-kind
cesar-award | César | César award | isa award, set award-kind
palme-dor | Palme d'or | Palme d'Or | isa award, set award-kind
series-tv | série, série télévisée, feuilleton, série dramatique, série policière, série comique, téléfilm à épisodes | series, TV series, television series, soap opera, drama series, comedy series, crime series, mystery series, television drama, TV drama, television drama series, TV drama series, television crime drama, television comedy series, drama television series, comedy television series, drama TV series |
episode | épisode | episode |
season-tv | saison | season |
pilot-episode | épisode pilote | pilot episode | isa episode
subtitle | sous-titre, sous-titrage | subtitle |
dubbing | doublage | dubbing |
scene | scène | scene |
theatre-art | théâtre ; théâtral | theatre, theater ; theatrical |
tragedy | tragédie ; tragique | tragedy ; tragic |opposite comedy
show-performance | spectacle, représentation | show, performance |
premiere-noun | première, avant-première | premiere, première, opening night |
rehearsal | répétition | rehearsal |
curtain | rideau | curtain |
stage-place | scène, planches | stage |
backstage | coulisses | backstage |
audience | public, auditoire, spectateurs | audience |
applause | applaudissements, ovation | applause, ovation |
standing-ovation | ovation debout, standing ovation | standing ovation | isa applause
ticket | billet, ticket, place | ticket |
lead-role | rôle principal, premier rôle | lead role, leading role, title role | opposite supporting-role
supporting-role | second rôle | supporting role | opposite lead-role
role-part | rôle | role, part |
cast | distribution, casting | cast |
costume | costume de scène, déguisement | costume |
set-decor | décor, décors | scenery |
puppet | marionnette | puppet |
circus | cirque | circus |set performance-form
dance-noun | danse | dance |
ballet | ballet | ballet | isa dance-noun, set dance-kind, set performance-form
tango | tango | tango | isa dance-noun, set dance-kind
waltz | valse | waltz | isa dance-noun, set dance-kind
salsa | salsa | salsa | isa dance-noun, set dance-kind
hip-hop-dance | danse hip-hop | hip-hop dance | isa dance-noun, set dance-kind
flamenco | flamenco | flamenco | isa dance-noun, set dance-kind
magic-art | magie ; magique | magic ; magical |
fireworks | feu d'artifice, feux d'artifice | fireworks, firework display |
# events
festival | festival | festival |
carnival | carnaval | carnival |
event | événement, évènement | event |
award | prix, récompense, distinction | award, prize |
award-ceremony | cérémonie de remise des prix, remise de prix | award ceremony, awards ceremony, prize-giving |
ceremony | cérémonie | ceremony |
tribute | hommage | tribute, homage |
nomination | nomination | nomination |
grand-prize | grand prix du jury | grand jury prize | isa award
anniversary | anniversaire, commémoration | anniversary |
birthday | anniversaire de naissance | birthday |
centenary | centenaire | centenary, centennial | isa anniversary
bicentenary | bicentenaire | bicentenary, bicentennial | isa anniversary
tradition | tradition ; traditionnel | tradition ; traditional |
custom-habit | coutume, usage | custom |
folklore | folklore ; folklorique | folklore |
craft | artisanat | craft, handicraft |
# works, publishing, screen
medallion | médaillon | medallion |
heraldry | héraldique | heraldry |
manicure | manucure | manicure |
haute-couture | haute couture | haute couture | opposite ready-to-wear
ready-to-wear | prêt-à-porter | ready-to-wear | opposite haute-couture
catwalk | podium de défilé | catwalk, runway show |
repertoire | répertoire musical | repertoire |
intermission | entracte | intermission |
audition | casting d'acteurs | audition |
cameo | caméo | cameo |
flashback | retour en arrière | flashback |
cliffhanger | suspense final | cliffhanger |
spin-off | série dérivée | spin-off |
reboot-film | relance de franchise | reboot |
tv-show | émission de télévision, émission télévisée | TV show, television show |
talk-show | talk-show | talk show | set tv-genre
game-show | jeu télévisé | game show | set tv-genre
reality-tv | téléréalité | reality TV, reality show | set tv-genre
cooking-show | émission de cuisine | cooking show | set tv-genre
miniseries | minisérie | miniseries |
war-film | film de guerre | war film, war movie | isa film-noun, set film-genre, set light-or-dark
action-film | film d'action | action film, action movie | isa film-noun, set film-genre, set romance-or-action
martial-arts-film | film d'arts martiaux | martial arts film | isa film-noun
spy-film | film d'espionnage | spy film | isa film-noun, set film-genre
musical-film | comédie musicale filmée | musical film | isa film-noun, set film-genre
opening-weekend | week-end de sortie | opening weekend |
rerun | rediffusion | rerun, repeat broadcast |
prime-time | première partie de soirée, heure de grande écoute | prime time |
screen-adaptation | adaptation cinématographique | film adaptation, screen adaptation |
folk-tale | conte populaire | folk tale | isa tale
epic-poem | épopée | epic |
haiku | haïku | haiku | isa poem
ode | ode | ode | isa poem
elegy | élégie | elegy | isa poem
allegory | allégorie | allegory |
parody | parodie | parody |
pastiche | pastiche | pastiche |
caricature | caricature | caricature |
synopsis | synopsis | synopsis |
glossary | glossaire | glossary |
bibliography | bibliographie | bibliography |
table-of-contents | table des matières | table of contents |
easel | chevalet | easel |
pastel | pastel | pastel |
lithograph | lithographie | lithograph |
calligraphy | calligraphie | calligraphy |
origami | origami | origami |
woodcarving | sculpture sur bois | wood carving |
embroidery | broderie | embroidery |
knitting | tricot | knitting |
triptych | triptyque | triptych |
diptych | diptyque | diptych |
artefact | artefact | artefact, artifact |
mummy | momie | mummy |
sarcophagus | sarcophage | sarcophagus |
burial-chamber | chambre funéraire | burial chamber |
excavation-site | site de fouilles, chantier de fouilles | excavation site, dig site |
papyrus | papyrus | papyrus |
parchment | parchemin | parchment |
hieroglyph | hiéroglyphe | hieroglyph | set script-kind
cuneiform | écriture cunéiforme | cuneiform | set script-kind
cyrillic | alphabet cyrillique, cyrillique | Cyrillic, Cyrillic alphabet | set script-kind
latin-script | alphabet latin | Latin alphabet, Latin script | set script-kind
pinyin | pinyin | pinyin |
braille | braille | Braille | set script-kind
stone-age | âge de pierre | Stone Age | set archaeological-age
bronze-age | âge du bronze | Bronze Age | set archaeological-age
iron-age | âge du fer | Iron Age | set archaeological-age
palaeolithic | paléolithique | Palaeolithic, Paleolithic | set stone-age-part
neolithic | néolithique | Neolithic | set stone-age-part
mesolithic | mésolithique | Mesolithic | set stone-age-part
enlightenment-era | siècle des Lumières | Age of Enlightenment |
knighthood | titre de chevalier | knighthood |
chivalry | chevalerie | chivalry |
genealogy | généalogie | genealogy |
family-tree | arbre généalogique | family tree |
`);
