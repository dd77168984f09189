// Culture: arts, works, music, film, books, performance, festivals.
import { table } from '../table.ts';

export const culture = table('things', `
culture | culture ; culturel | culture ; cultural |
art | art ; artistique | art ; artistic |
work-of-art | œuvre d'art, œuvre | work of art, artwork, work |
masterpiece | chef-d'œuvre | masterpiece | isa work-of-art
heritage | patrimoine ; patrimonial | heritage |
world-heritage | patrimoine mondial | World Heritage | isa heritage
# visual arts
painting | peinture, tableau, toile ; pictural | painting, picture ; pictorial | isa work-of-art, set art-form
sculpture | sculpture | sculpture | isa work-of-art, set art-form
statue | statue | statue | isa sculpture
bust | buste | bust | isa sculpture
photograph | photographie, photo, cliché ; photographique | photograph, photo ; photographic | set art-form
drawing | dessin | drawing, sketch | isa work-of-art, set art-form
engraving | gravure, estampe | engraving, print, etching | isa work-of-art, set art-form
tapestry | tapisserie | tapestry | isa work-of-art, set art-form
mosaic | mosaïque | mosaic | isa work-of-art, set art-form
fresco | fresque | fresco | isa painting
mural | peinture murale | mural | isa painting
watercolour | aquarelle | watercolour, watercolor | isa painting, opposite oil-painting
oil-painting | peinture à l'huile, huile sur toile | oil painting | isa painting, opposite watercolour
stained-glass | vitrail | stained-glass window, stained glass | set art-form
ceramic-art | céramique, poterie | ceramics, pottery | set art-form
installation-art | installation artistique | art installation | set art-form
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
impressionism | impressionnisme ; impressionniste | Impressionism ; Impressionist | set art-movement
cubism | cubisme ; cubiste | Cubism ; Cubist | set art-movement
surrealism | surréalisme ; surréaliste | Surrealism ; Surrealist | set art-movement
expressionism | expressionnisme ; expressionniste | Expressionism ; Expressionist | set art-movement
romanticism | romantisme | Romanticism | set art-movement
baroque | baroque ; baroque | Baroque ; baroque | set art-movement
art-nouveau | Art nouveau | Art Nouveau | set art-movement
art-deco | Art déco | Art Deco | set art-movement
pop-art | pop art | pop art | set art-movement
renaissance-era | Renaissance | Renaissance |
gothic-style | style gothique, gothique | Gothic style | set architecture-style
romanesque-style | style roman, art roman | Romanesque style | set architecture-style
neoclassical-style | néoclassicisme ; néoclassique | neoclassicism ; neoclassical | set architecture-style
brutalism | brutalisme ; brutaliste | brutalism ; brutalist | set architecture-style
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
book | livre, ouvrage, bouquin | book |
novel | roman ; romanesque | novel | isa book, set literary-form
short-story | nouvelle | short story | set literary-form
tale | conte | tale, fairy tale | set literary-form
poem | poème | poem | set literary-form
poetry | poésie ; poétique | poetry ; poetic |
play-theatre | pièce de théâtre, pièce | play, stage play | set literary-form
essay | essai littéraire | essay | set literary-form
fable | fable | fable | set literary-form
biography | biographie ; biographique | biography ; biographical | isa book, set literary-form
autobiography | autobiographie ; autobiographique | autobiography ; autobiographical | isa book
memoirs | mémoires | memoir, memoirs | isa book
diary | journal intime | diary |
comic-book | bande dessinée, BD | comic, comic book, comic strip | set literary-form
graphic-novel | roman graphique | graphic novel | isa comic-book
manga | manga | manga | isa comic-book
crime-novel | roman policier, polar | crime novel, detective novel | isa novel, set novel-genre
science-fiction-novel | roman de science-fiction | science fiction novel | isa novel, set novel-genre
historical-novel | roman historique | historical novel | isa novel, set novel-genre
fiction | fiction | fiction | opposite non-fiction
non-fiction | non-fiction, document | non-fiction, nonfiction | opposite fiction
bestseller | best-seller, succès de librairie | bestseller, best-seller | isa book
dictionary | dictionnaire | dictionary | isa book, set reference-book
encyclopedia | encyclopédie | encyclopedia, encyclopaedia | isa book, set reference-book
atlas | atlas | atlas | isa book, set reference-book
cookbook | livre de recettes, livre de cuisine | cookbook, cookery book | isa book
textbook | manuel scolaire, manuel | textbook | isa book
guidebook | guide de voyage | guidebook, travel guide | isa book
audiobook | livre audio | audiobook | isa book
e-book | livre numérique, liseuse | e-book, ebook | isa book
paperback | livre de poche | paperback | isa book, opposite hardback
hardback | livre relié | hardback, hardcover | isa book, opposite paperback
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
verse | vers, strophe | verse, line of verse |
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
villain | méchant, antagoniste | villain, antagonist | 
narrator | narrateur, narratrice | narrator |
story | histoire, récit | story |
legend | légende ; légendaire | legend ; legendary |
myth | mythe ; mythique | myth ; mythical |
mythology | mythologie ; mythologique | mythology ; mythological |
metaphor | métaphore ; métaphorique | metaphor ; metaphorical |
irony | ironie ; ironique | irony ; ironic |
satire | satire ; satirique | satire ; satirical |
# film and performance
cinema-art | cinéma, septième art ; cinématographique | cinema ; cinematic |
film | film, long métrage, long-métrage ; filmique | film, movie, feature film, motion picture | 
short-film | court métrage, court-métrage | short film | isa film
documentary | documentaire ; documentaire | documentary ; documentary | isa film, set genre-film
comedy | comédie | comedy | set genre-film
drama-film | drame ; dramatique | drama ; dramatic |
thriller | thriller, film à suspense | thriller |
horror-film | film d'horreur | horror film, horror movie | isa film, set genre-film
science-fiction | science-fiction | science fiction, sci-fi | 
western-film | western | western | isa film
animated-film | film d'animation, dessin animé | animated film, cartoon, animation | isa film
biopic | film biographique, biopic | biopic, biographical film | isa film
musical-show | comédie musicale | musical |
silent-film | film muet | silent film | isa film, opposite sound-film
sound-film | film parlant | talkie, sound film | isa film, opposite silent-film
blockbuster | blockbuster, superproduction | blockbuster | isa film
remake | remake | remake |
trailer | bande-annonce | trailer |
soundtrack | bande originale, bande-son | soundtrack |
screenplay | scénario ; scénaristique | screenplay, script |
shooting-film | tournage | film shoot, filming |
box-office | box-office, recettes en salles | box office |
film-festival | festival de cinéma, festival du film | film festival | isa festival
oscar | Oscar | Oscar, Academy Award | isa award
cesar-award | César | César award | isa award
palme-dor | Palme d'or | Palme d'Or | isa award
series-tv | série, série télévisée, feuilleton | series, TV series, television series |
episode | épisode | episode |
season-tv | saison | season |
pilot-episode | épisode pilote | pilot episode | isa episode
subtitle | sous-titre, sous-titrage | subtitle |
dubbing | doublage | dubbing |
scene | scène | scene |
theatre-art | théâtre ; théâtral | theatre, theater ; theatrical |
tragedy | tragédie ; tragique | tragedy ; tragic |
show-performance | spectacle, représentation | show, performance |
premiere | première, avant-première | premiere, première, opening night |
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
circus | cirque | circus |
dance | danse | dance |
ballet | ballet | ballet | isa dance, set dance-kind
tango | tango | tango | isa dance, set dance-kind
waltz | valse | waltz | isa dance, set dance-kind
salsa | salsa | salsa | isa dance, set dance-kind
hip-hop-dance | danse hip-hop | hip-hop dance | isa dance, set dance-kind
flamenco | flamenco | flamenco | isa dance, set dance-kind
magic-art | magie ; magique | magic ; magical |
fireworks | feu d'artifice, feux d'artifice | fireworks, firework display |
# music
music | musique ; musical | music ; musical |
song | chanson, titre, morceau | song, track |
hit | tube | hit |
single-music | single | single | opposite album
album | album, disque | album, record | opposite single-music
melody | mélodie ; mélodique | melody, tune ; melodic |
rhythm | rythme ; rythmique | rhythm, beat ; rhythmic |
lyrics | paroles | lyrics |
chorus-song | refrain | chorus, refrain |
symphony | symphonie ; symphonique | symphony ; symphonic | set music-form
concerto | concerto | concerto | set music-form
sonata | sonate | sonata | set music-form
opera | opéra ; lyrique | opera ; operatic | set music-form
operetta | opérette | operetta | set music-form
requiem | requiem | requiem | set music-form
quartet-piece | quatuor | quartet | set ensemble-size
quintet | quintette | quintet | set ensemble-size
lullaby | berceuse | lullaby | isa song
classical-music | musique classique | classical music | isa music, set genre-music
jazz | jazz | jazz | isa music, set genre-music
rock-music | rock | rock, rock music | isa music, set genre-music
pop-music | musique pop, pop | pop, pop music | isa music, set genre-music
rap-music | rap | rap | isa music, set genre-music
hip-hop | hip-hop | hip-hop, hip hop | isa music
electronic-music | musique électronique, électro | electronic music, electro | isa music, set genre-music
techno | techno | techno | isa electronic-music
reggae | reggae | reggae | isa music, set genre-music
blues | blues | blues | isa music, set genre-music
folk-music | musique folklorique, folk | folk, folk music | isa music, set genre-music
country-music | musique country, country | country music | isa music, set genre-music
heavy-metal | heavy metal, métal | heavy metal | isa music, set genre-music
band | groupe de musique, groupe de rock | band, pop group, rock band |
orchestra | orchestre ; orchestral | orchestra ; orchestral |
choir | chœur, chorale ; choral | choir, chorus ; choral |
brass-band | fanfare | brass band, marching band |
concert | concert | concert, gig |
tour-music | tournée | concert tour, tour |
concert-hall | salle de concert | concert hall, music venue |
recording-studio | studio d'enregistrement | recording studio |
vinyl | vinyle, disque vinyle | vinyl record, vinyl, LP | set record-format
cd-disc | CD, disque compact | CD, compact disc | set record-format
cassette | cassette | cassette, tape | set record-format
score-music | partition | score, sheet music |
note-music | note de musique | musical note |
musical-instrument | instrument de musique, instrument | musical instrument, instrument |
piano | piano | piano | isa musical-instrument, set instrument
violin | violon | violin, fiddle | isa musical-instrument, set instrument
viola | alto | viola | isa musical-instrument, set instrument
cello | violoncelle | cello | isa musical-instrument, set instrument
double-bass | contrebasse | double bass | isa musical-instrument, set instrument
guitar | guitare | guitar | isa musical-instrument, set instrument
electric-guitar | guitare électrique | electric guitar | isa guitar, opposite acoustic-guitar
acoustic-guitar | guitare acoustique, guitare sèche | acoustic guitar | isa guitar, opposite electric-guitar
bass-guitar | guitare basse, basse | bass guitar, bass | isa musical-instrument, set instrument
flute | flûte | flute | isa musical-instrument, set instrument
clarinet | clarinette | clarinet | isa musical-instrument, set instrument
oboe | hautbois | oboe | isa musical-instrument, set instrument
bassoon | basson | bassoon | isa musical-instrument, set instrument
saxophone | saxophone, saxo | saxophone, sax | isa musical-instrument, set instrument
trumpet | trompette | trumpet | isa musical-instrument, set instrument
trombone | trombone | trombone | isa musical-instrument, set instrument
french-horn | cor d'harmonie | French horn | isa musical-instrument, set instrument
tuba | tuba | tuba | isa musical-instrument, set instrument
drums | batterie | drums, drum kit | isa musical-instrument, set instrument
drum | tambour | drum | isa musical-instrument, set instrument
harp | harpe | harp | isa musical-instrument, set instrument
organ-music | orgue | pipe organ, church organ | isa musical-instrument, set instrument
accordion | accordéon | accordion | isa musical-instrument, set instrument
harmonica | harmonica | harmonica, mouth organ | isa musical-instrument, set instrument
harpsichord | clavecin | harpsichord | isa musical-instrument, set instrument
banjo | banjo | banjo | isa musical-instrument, set instrument
ukulele | ukulélé | ukulele | isa musical-instrument, set instrument
mandolin | mandoline | mandolin | isa musical-instrument, set instrument
xylophone | xylophone | xylophone | isa musical-instrument, set instrument
synthesizer | synthétiseur | synthesizer, synthesiser | isa musical-instrument, set instrument
bagpipes | cornemuse | bagpipes | isa musical-instrument, set instrument
lute | luth | lute | isa musical-instrument, set instrument
tambourine | tambourin | tambourine | isa musical-instrument, set instrument
bell | cloche | bell |
bow-violin | archet | violin bow |
string-instrument | instrument à cordes | string instrument | isa musical-instrument, set instrument-family
wind-instrument | instrument à vent | wind instrument | isa musical-instrument, set instrument-family
percussion-instrument | percussion, percussions | percussion, percussion instrument | isa musical-instrument, set instrument-family
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
`);
