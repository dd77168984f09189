// The English words that make sentences rather than say something. They win over every other reading.
// Format: ../morphology/readings.ts.
export const ENGLISH_CLOSED_CLASS = `
the: .f
a an: a.f
this these: this.f
that those: that.f
my: .f
mine: mine.f mine.n
your yours: your.f
his: .f
her hers: her.f
its: .f
our ours: our.f
their theirs: their.f
each: .f
every: .f
either: .f
neither: .f
both: .f
all: .f
some: .f
any: .f
no: .f
none: .f
several: .f
few: .f
fewer: few.f
fewest: few.f
many: .f
much: .f
more: .f
most: .f
less: .f
least: .f
enough: .f
such: .f
other others: other.f
another: .f
same: .f
own: own.a own.i own.v
i: .f
me: .f
you: .f
he: .f
him: .f
she: .f
it: .f
we: .f
us: .f
they: .f
them: .f
myself yourself himself herself itself ourselves yourselves themselves oneself: oneself.f
who: .f
whom: who.f
whose: .f
which: .f
what: .f
whatever: .f
whoever: .f
whichever: .f
one: .f
someone somebody: someone.f
anyone anybody: anyone.f
everyone everybody: everyone.f
nobody: .f
something: .f
anything: .f
everything: .f
nothing: .f
there: .f
here: .f
of: .f
in: .f
on: .f
at: .f
by: .f
for: .f
from: .f
to: .f
with: .f
without: .f
within: .f
into: .f
onto: .f
upon: .f
about: .f
above: .f
across: .f
after: .f
against: .f
along: .f
alongside: .f
amid: .f
among amongst: among.f
around: .f
as: .f
before: .f
behind: .f
below: .f
beneath: .f
beside: .f
besides: .f
between: .f
beyond: .f
despite: .f
down: .f
during: .f
except: .f
following: .f follow.prp
inside: .f
like: .f like.i like.v
near: .f
off: .f
out: .f
outside: .f
over: .f
past: .n past.f past.a
per: .f
since: .f
through: .f
throughout: .f
till until: until.f
toward towards: toward.f
under: .f
unlike: .f
up: .f
via: .f
versus: .f
concerning: .f concern.prp
including: .f include.prp
according: .f accord.prp
and: .f
or: .f
but: .f
nor: .f
so: .f
yet: .f
if: .f
unless: .f
because: .f
although: .f
though: .f
while: .f
whereas: .f
whether: .f
when: .f
whenever: .f
where: .f
wherever: .f
why: .f
how: .f
than: .f
then: .f
thus: .f
hence: .f
not: .f
n't: not.f
never: .f
ever: .f
only: .f
just: .f just.a
even: .f even.a
also: .f
too: .f
very: .f
quite: .f
rather: .f
almost: .f
nearly: .f
barely: .f
hardly: .f
again: .f
already: .f
still: .f still.a
once: .f
twice: .f
now: .f
soon: .f
else: .f
instead: .f
together: .f
away: .f
back: .f back.n back.i back.v
ago: .f
perhaps: .f
maybe: .f
today: .adv
tomorrow: .adv
yesterday: .adv
tonight: .adv
always: .adv
often: .adv
sometimes: .adv
seldom: .adv
later: later.adv late.a
earlier: earlier.adv early.a
afterwards: .adv
meanwhile: .adv
however: .adv
indeed: .adv
abroad: .adv
ahead: .adv
apart: .adv
aside: .adv
forward: .adv
overseas: .adv
two: .f
three: .f
four: .f
five: .f
six: .f
seven: .f
eight: .f
nine: .f
ten: .f
eleven: .f
twelve: .f
thirteen: .f
fourteen: .f
fifteen: .f
sixteen: .f
seventeen: .f
eighteen: .f
nineteen: .f
twenty: .f
thirty: .f
forty: .f
fifty: .f
sixty: .f
seventy: .f
eighty: .f
ninety: .f
hundred hundreds: hundred.f
thousand thousands: thousand.f
zero: .f
# be, have, do
be: be.i
am is are was were: be.v
been: be.pp
being: be.prp being.n
isn't aren't wasn't weren't ain't: be.v
have: .v have.i
has: have.v
had: have.v have.pp
having: have.prp
haven't hasn't hadn't: have.v
do: .v do.i
does did: do.v
done: do.pp
doing: do.prp
don't doesn't didn't: do.v
# modals
can: can.v can.n
could: can.v
cannot can't couldn't: can.v
will: will.v will.n
would won't wouldn't: will.v
shall shan't: shall.v
should shouldn't: shall.v
may: may.v
might: may.v might.n
must: must.v
mustn't: must.v
ought: ought.v
`;
