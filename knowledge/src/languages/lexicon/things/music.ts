// Music: forms, genres, recordings, ensembles, instruments.
import { table } from '../table.ts';

export const music = table('things', `
# music
music | musique ; musical | music ; musical |
song | chanson, titre, morceau | song, track |
hit-noun | tube | hit |
single-music | single | single | opposite album
album | album, disque | album, record | opposite single-music
melody | mélodie ; mélodique | melody, tune ; melodic |
rhythm | rythme ; rythmique | rhythm, beat ; rhythmic |
lyrics | paroles | lyrics |
chorus-song | refrain | chorus, refrain |
symphony | symphonie ; symphonique | symphony ; symphonic | set music-form, set concert-form
concerto | concerto | concerto | set music-form, set concert-form
sonata | sonate | sonata | set music-form, set concert-form
opera | opéra ; lyrique | opera ; operatic | set music-form, set concert-form
operetta | opérette | operetta | set music-form
requiem | requiem | requiem | set music-form
string-quartet | quatuor à cordes | string quartet | set ensemble-kind
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
band | groupe de musique, groupe de rock | band, pop group, rock band, rock group | set ensemble-kind
orchestra | orchestre ; orchestral | orchestra ; orchestral |
choir | chœur, chorale ; choral | choir, chorus ; choral | set ensemble-kind
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
piano | piano | piano | isa musical-instrument, set instrument-thing
violin | violon | violin, fiddle | isa musical-instrument, set instrument-thing
viola | alto | viola | isa musical-instrument, set instrument-thing
cello | violoncelle | cello | isa musical-instrument, set instrument-thing
double-bass | contrebasse | double bass | isa musical-instrument, set instrument-thing
guitar | guitare | guitar | isa musical-instrument, set instrument-thing
electric-guitar | guitare électrique | electric guitar | isa guitar, opposite acoustic-guitar
acoustic-guitar | guitare acoustique, guitare sèche | acoustic guitar | isa guitar, opposite electric-guitar
bass-guitar | guitare basse, basse | bass guitar, bass | isa musical-instrument, set instrument-thing
flute | flûte | flute | isa musical-instrument, set instrument-thing
clarinet | clarinette | clarinet | isa musical-instrument, set instrument-thing
oboe | hautbois | oboe | isa musical-instrument, set instrument-thing
bassoon | basson | bassoon | isa musical-instrument, set instrument-thing
saxophone | saxophone, saxo | saxophone, sax | isa musical-instrument, set instrument-thing
trumpet | trompette | trumpet | isa musical-instrument, set instrument-thing
trombone | trombone | trombone | isa musical-instrument, set instrument-thing
french-horn | cor d'harmonie | French horn | isa musical-instrument, set instrument-thing
tuba | tuba | tuba | isa musical-instrument, set instrument-thing
drums | batterie | drums, drum kit | isa musical-instrument, set instrument-thing
drum | tambour | drum | isa musical-instrument, set instrument-thing
harp | harpe | harp | isa musical-instrument, set instrument-thing
organ-music | orgue | pipe organ, church organ | isa musical-instrument, set instrument-thing
accordion | accordéon | accordion | isa musical-instrument, set instrument-thing
harmonica | harmonica | harmonica, mouth organ | isa musical-instrument, set instrument-thing
harpsichord | clavecin | harpsichord | isa musical-instrument, set instrument-thing
banjo | banjo | banjo | isa musical-instrument, set instrument-thing
ukulele | ukulélé | ukulele | isa musical-instrument, set instrument-thing
mandolin | mandoline | mandolin | isa musical-instrument, set instrument-thing
xylophone | xylophone | xylophone | isa musical-instrument, set instrument-thing
synthesizer | synthétiseur | synthesizer, synthesiser | isa musical-instrument, set instrument-thing
bagpipes | cornemuse | bagpipes | isa musical-instrument, set instrument-thing
lute | luth | lute | isa musical-instrument, set instrument-thing
tambourine | tambourin | tambourine | isa musical-instrument, set instrument-thing
bell | cloche | bell |
bow-violin | archet | violin bow |
string-instrument | instrument à cordes | string instrument | isa musical-instrument, set instrument-family
wind-instrument | instrument à vent | wind instrument | isa musical-instrument, set instrument-family
percussion-instrument | percussion, percussions | percussion, percussion instrument | isa musical-instrument, set instrument-family
`);
