// Degree words: how much a quality holds. They tie to nothing.
import { table } from '../table.ts';

export const degrees = table(
  'qualities',
  `
very | ; très, fort bien, extrêmement, hautement, ultra, hyper, vraiment | ; very, extremely, highly, really, ultra
slightly | ; légèrement, un peu, un tantinet, un tout petit peu | ; slightly, a little, a bit, somewhat, a tad
almost | ; presque, quasi, quasiment, pratiquement, à peu près | ; almost, nearly, virtually, practically, just about
rather | ; plutôt, assez, passablement, relativement | ; rather, quite, fairly, pretty, relatively
too-much | ; trop, par trop | ; too, overly, excessively
so-much | ; si, tellement, tant | ; so, so much
enough-degree | ; suffisamment pour | ; enough
extremely-beyond | ; incroyablement, extraordinairement, exceptionnellement, prodigieusement | ; incredibly, extraordinarily, exceptionally, prodigiously
particularly | ; particulièrement, spécialement, notamment, en particulier | ; particularly, especially, notably, in particular
mostly-degree | ; largement, en grande partie, dans une large mesure | ; largely, in large part, to a large extent
above-all | ; avant tout, par-dessus tout | ; above all, first and foremost
at-most | ; tout au plus, au plus | ; at most, at best
at-least | ; au moins, du moins, à tout le moins | ; at least
only-degree | ; seulement, uniquement, exclusivement, simplement, juste, ne que | ; only, merely, just, exclusively
even-degree | ; même pas, voire, jusqu'à | ; even
barely | ; à peine, tout juste, de justesse | ; barely, hardly, scarcely, only just
more-degree | ; plus, davantage, encore plus | ; more, even more
less-degree | ; moins, encore moins | ; less, even less
most-degree | ; le plus, au plus haut point | ; most, to the utmost
least-degree | ; le moins | ; least
much-degree | ; beaucoup, bien, nettement, grandement, de loin | ; much, a lot, by far, greatly
further-degree | ; en outre, de surcroît, de plus, par ailleurs | ; furthermore, moreover, in addition, besides
also-degree | ; aussi, également, pareillement | ; also, as well, likewise
in-general | ; généralement, en général, globalement, dans l'ensemble | ; generally, in general, broadly
more-or-less | ; plus ou moins, peu ou prou | ; more or less
at-all | ; du tout, le moins du monde | ; at all, in the least
all-the-more | ; d'autant plus, a fortiori | ; all the more, a fortiori
apparently | ; apparemment, manifestement, semble-t-il | ; apparently, seemingly
actually | ; en fait, en réalité, effectivement, en effet | ; actually, in fact, indeed
literally | ; littéralement | ; literally
strikingly | ; étonnamment, remarquablement, singulièrement | ; strikingly, surprisingly, remarkably
terribly | ; terriblement, affreusement, horriblement, atrocement | ; terribly, awfully, horribly
dramatically | ; drastiquement, spectaculairement | ; dramatically, drastically, spectacularly
sharply | ; vivement, sèchement | ; sharply
as-much | ; autant, tout autant | ; as much, just as much
by-half | ; à moitié, à demi | ; half, by half, halfway
however-degree | ; cependant, toutefois, néanmoins, pourtant | ; however, nevertheless, nonetheless, yet
therefore-degree | ; donc, par conséquent, ainsi, dès lors | ; therefore, thus, hence, consequently, accordingly
meanwhile-degree | ; entre-temps, pendant ce temps | ; meanwhile, in the meantime
anyway-degree | ; de toute façon, quoi qu'il en soit | ; anyway, anyhow, in any case, regardless
somehow-degree | ; d'une manière ou d'une autre | ; somehow
namely-degree | ; à savoir, c'est-à-dire | ; namely, that is
altogether-degree | ; tout à fait | ; altogether
of-course-degree | ; bien sûr | ; of course
perhaps-degree | ; peut-être | ; perhaps, maybe
instead-degree | ; au lieu de cela, plutôt que | ; instead
well-degree | ; bien comme il faut | ; well
so-far-degree | ; jusqu'ici, jusqu'à présent | ; so far, until now
`,
);
