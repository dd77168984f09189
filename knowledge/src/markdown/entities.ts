// Character references (`&eacute;`, `&#233;`, `&#xE9;`): what they stand for.

// Runs of names for consecutive characters: the first one's code in hexadecimal, then the names.
const RUNS = `
9 Tab NewLine, 21 excl quot num dollar percnt amp apos lpar rpar ast plus comma, 2e period sol
3a colon semi lt equals gt quest commat, 5b lbrack bsol rbrack, 5b lsqb, 5d rsqb, 5f lowbar grave, 7b lcub verbar rcub
7c vert
a0 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
b6 para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
c8 Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
da Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
ec igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
fe thorn yuml Amacr amacr Abreve abreve Aogon aogon Cacute cacute, bd half, 10c Ccaron ccaron, 110 Dstrok dstrok
113 emacr, 118 Eogon eogon Ecaron ecaron, 11e Gbreve gbreve, 12b imacr, 130 Idot imath, 131 inodot
141 Lstrok lstrok Nacute nacute, 14c Omacr omacr, 150 Odblac odblac OElig oelig, 158 Rcaron rcaron Sacute sacute
15e Scedil scedil Scaron scaron, 16a Umacr umacr, 16f uring Udblac udblac
178 Yuml Zacute zacute Zdot zdot Zcaron zcaron, 192 fnof, 2c6 circ, 2dc tilde
391 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho
3a3 Sigma Tau Upsilon Phi Chi Psi Omega
3b1 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon
3c6 phi chi psi omega, 3d1 thetasym upsih, 3d6 piv, 2002 ensp emsp, 2007 numsp puncsp thinsp hairsp
200c zwnj zwj lrm rlm dash nbhy, 2010 hyphen, 2013 ndash mdash horbar, 2018 lsquo rsquo sbquo, 2019 rsquor
201c ldquo rdquo bdquo, 2020 dagger Dagger bull, 2026 hellip, 2030 permil, 2032 prime Prime, 2039 lsaquo rsaquo
203e oline, 2044 frasl, 20ac euro, 2111 image, 2116 numero copysr weierp, 211c real, 2122 trade, 2135 alefsym
2153 frac13 frac23 frac15, 215b frac18 frac38 frac58 frac78, 2190 larr uarr rarr darr harr, 21b5 crarr
21d0 lArr uArr rArr dArr hArr, 2200 forall, 2202 part exist, 2205 empty, 2207 nabla isin notin, 220b ni, 220f prod
2211 sum minus, 2217 lowast, 221a radic, 221d prop infin, 2220 ang, 2227 and or cap cup int, 2234 there4, 223c sim
2245 cong, 2248 asymp, 2260 ne equiv, 2264 le ge, 2282 sub sup nsub, 2286 sube supe, 2295 oplus, 2297 otimes, 22a5 perp
22c5 sdot, 2308 lceil rceil lfloor rfloor, 2329 lang rang, 25ca loz, 2606 star, 260e phone, 2660 spades, 2663 clubs
2665 hearts diams, 2713 check, 2717 cross
`;

const NAMED: ReadonlyMap<string, string> = new Map(
  RUNS.trim().split(/\n|, /).flatMap((run) => {
    const [start = '0', ...names] = run.split(' ');
    return names.map((name, i): [string, string] => [name, String.fromCodePoint(Number.parseInt(start, 16) + i)]);
  }),
);

/**
 * The text a character reference stands for, or undefined when it stands for nothing we know.
 * @param reference with its `&` and `;`
 */
export function decodeEntity(reference: string): string | undefined {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return NAMED.get(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (!(code <= 0x10ffff) || code === 0 || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD';
  return String.fromCodePoint(code);
}
