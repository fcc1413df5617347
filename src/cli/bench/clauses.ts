/** What the benchmark's news is written with. `{slot}` is filled from `SLOTS` or as prose.ts says. */

const lines = (text: string) => text.trim().split('\n');
const items = (text: string) => text.split(';').map((item) => item.trim().replace(/\s+/g, ' '));

/** Before the main clause, with a comma after it. */
export const OPENERS: readonly string[] = lines(`
after {number} hours of talks
according to a {quality} report seen by {paper}
in a letter to {body}
on {day} evening
for the first time in {number} years
a day after the {event} in {town}
despite the {quality} {abstract} of recent weeks
as the {season} ends
with {number} days to go before the {event}
without waiting for {body}
at the {place} in {town}
in what {person} called a {quality} step
under a plan first drawn up by {surname}
while most {people} were asleep
since last {month}
to the surprise of many {people}
speaking through an interpreter
between {month} and {month}
far from the {place}
before the doors of the {place} had opened
because of the {thing} shortage
if the {event} goes ahead
on the other side of {town}
once a week
in a room above the {place}
two streets away
contrary to earlier statements by {body}
in spite of a {quality} warning
as in earlier years
at noon on {day}
`);

/** Whole sentences without a full stop. */
export const MAINS: readonly string[] = lines(`
{person} told reporters in {town} that the {abstract} would be {quality}
{body} has asked {people} to keep away from the {place} until {day}
the {thing} was found near the {place} by {people} on their way home
{number} {people} crossed the bridge at {town} before the police closed it
{surname} said the {event} had cost the town {money}
the price of {goods} rose by {number} per cent in {month}
a {quality} {abstract} has been promised by {body} since {month}
{people} in {country} now pay more for {goods} than for {goods}
the {place} in {town} will stay shut while {people} look for the {thing}
{person}, who runs the {place}, expects {number} {people} at the {event}
{body} and {body} have agreed to share the {thing}
nobody at {company} would say who had ordered the {thing}
{company} sold {number} thousand tonnes of {goods} to {country}
the court in {town} heard that {surname} had {manner} hidden the {thing}
lawyers for {company} argued {manner} against the {abstract}
a small boat carrying {goods} ran aground off {town}
the {season} was the driest that {people} in {country} can remember
{paper} reported that {person} had left {company} after a row about {abstract}
{number} villages in the north of {country} have been without power since {day}
{person} won the {event} by {number} points
{surname} did not answer questions about the {abstract} of the {thing}
engineers are {manner} replacing the old {thing} under the {place}
the {abstract} of {goods} has become a matter of {abstract}
{people} and {people} marched {manner} through {town}
{body} published {number} pages of {quality} evidence
the museum in {town} has bought a {thing} that once belonged to {person}
a school near the {place} has taught {abstract} to {people} for {number} years
{person} grew up in {town} and studied {abstract} in {country}
the railway between {town} and {town} carries more {goods} than {people}
{company} is said to have paid {money} for a {quality} {thing}
{body} rejected the {abstract} by {number} votes to {number}
rain fell {manner} on the {place} all through {day}
the {thing} weighs less than a loaf of bread and costs {money}
doctors in {town} have seen {number} cases since the {season} began
{surname} wants the {event} moved to {month}
the old {place} is to be turned into a home for {agents}
{agents} from {country} have measured the {abstract} of the river at {town}
a ship with {number} {people} on board reached {town} {manner} on {day}
{person} and {person} have written a book about the {abstract} of {goods}
the first {thing} was built in {town} by a family of {agents}
{company} will close its works in {town} and keep the one in {country}
{people} say the {abstract} began long before the {event}
the mayor of {town} called the {abstract} {quality} and the {thing} useless
{number} of the {agents} were from {country}
{body} holds {money} in a fund for {people}
a letter from {person} was read out at the {event}
the {place} has stood empty since {surname} died
the harvest of {goods} in {country} was {manner} better than feared
a {quality} wind kept the {agents} on shore
{surname} keeps the {thing} in a drawer at the {place}
{company} hired {number} {agents} in {month} and dismissed half of them in {month}
the minister, {person}, defended the {abstract} in a {quality} speech
{people} queued {manner} for {goods} outside the {place}
the tunnel under {town} is {number} metres longer than the plans show
{paper} asked {number} {people} whether they trusted {body}
most of them thought the {abstract} {quality}
a dog found the {thing} beneath the floor of the {place}
the {event} drew {agents}, {agents} and a few {people}
{person} has been {manner} right about the {abstract} of {goods}
{body} will test the water at the {place} every week until {month}
the younger {agents} favoured {abstract}, the older ones {abstract}
three of {surname}'s paintings hang in the {place}
an inquiry into the {abstract} opens in {town} on {day}
the orchestra played {manner} in front of {number} {people}
{country} buys {number} per cent of its {goods} abroad
the thaw came early and carried off the {thing} at {town}
{person} lent the {thing} to {body} for the {event}
there is no {quality} reason for the {abstract}
the team from {town} lost its {agents} to {company}
{company} and its {agents} disagree about the {abstract} of the {thing}
the valley above {town} is known for its {goods}
no {quality} limit has been set for {goods}
a storm in {month} tore the roof off the {place}
the ferry to {country} leaves at {number} past six
the bakers of {town} work while {people} sleep
the {thing} can be repaired, but {manner} and not before {month}
a film about {person} opens in {number} cinemas
teachers complained about the {abstract} of the {place}
the committee, led by {person}, looked into {number} kinds of {abstract}
the {agents} offered {money}, which {body} thought {quality}
{surname}'s answer was {manner} short
the vote on the {abstract} was put off to {day}
farmers around {town} have planted {goods} where {goods} used to grow
the archive holds letters from {agents} of {number} countries
some {people} have kept bees on the roof of the {place} for years
one witness remembered a {quality} noise and a smell of {goods}
the {season} timetable puts {town} {number} minutes nearer to {town}
{body} named {person} as its {quality} head
the choir has rehearsed in the {place} since {month}
a court in {country} fined {company} {money}
{people} were told to boil water and to save {goods}
the well behind the {place} gave water even in the {season}
its {abstract} surprised {agents} as much as {people}
the island has {number} houses, one {place} and no {agents}
{person} read the {abstract} aloud and signed it {manner}
work on the {place} stopped when the {agents} found a {thing}
the {thing} had last been seen in {country} in the hands of {agents}
`);

/** After the main clause, with a comma before it. */
export const TAILS: readonly string[] = lines(`
said {person} of {company}
as {paper} reported on {day}
although {body} denies it
which {people} find {quality}
and {number} more are expected by {month}
but the {abstract} remains {quality}
where {surname} was born
in the hope of {quality} {abstract}
while {company} looks for {agents}
because {goods} are cheaper there
with the help of {agents} from {town}
leaving {people} without {goods}
a sum that {body} called {quality}
and nobody knows why
even where the {thing} is old
so the {event} may have to wait
to the delight of {people}
once the {season} is over
the largest number since {month}
more than in all of {country}
among them {person} and {person}
and that is {manner} what {body} wants
not counting the {agents}
as long as the {thing} holds
no matter what {surname} decides
which is why {people} have stayed at home
unless {body} objects before {day}
half of it for {goods}
a month earlier than planned
as it had been before the {event}
`);

export const HEADLINES: readonly string[] = lines(`
{body} looks again at the {abstract} of {goods}
{town} waits for its {thing}
Why {people} in {country} miss the {event}
{person} leaves {company}
{number} {people} and a {quality} {thing}
The {season} that changed {town}
No {abstract} before {month}
What the {agents} of {town} know about {goods}
{company} to pay {money}
A {quality} end for the {place}
`);

/** Short, for lists and menus. */
export const ITEMS: readonly string[] = lines(`
{goods} from {country}: up {number} per cent
{town}: the {place} opens on {day}
{person}, formerly of {company}
{number} {agents} in {month}
The {event} in {number} pictures
`);

export const MENU: readonly string[] = items(
  'Home; World; Politics; Business; Science; Health; Sport; Culture; Opinion; Weather; Letters; Archive; Sign in',
);

export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  town: items(
    `Aldmere; Norrby; Vellin; Brackwater; Ostend; Lowick; Tarnholm; Castle Dury; Pellworth; Graz; Kempen; Lund; Saltash; Novara;
    Quimper; Dunmore; Winterfold; Trieste; Halden; Marbeck; Oulu; Sandhaven; Esk Bridge; Toledo; Brno; Kaunas; Leith; Rostock;
    Port Isaac; Uppsala; Ghent; Evora; Hexham; Larvik; Pula; Varna; Sligo; Turku; Arezzo; Nordkirk`,
  ),
  country: items(
    `Norway; Portugal; Estonia; Chile; Kenya; Canada; Austria; Vietnam; Peru; Iceland; Morocco; Finland; Japan; Ghana; Ireland;
    Slovenia; Uruguay; Denmark; Jordan; Nepal; Greece; Tunisia; Mexico; Belgium`,
  ),
  first: items(
    `Ada; Ilse; Tomas; Rosa; Piet; Mina; Olaf; Clara; Henrik; Leila; Marcus; Nora; Pavel; Ruth; Simon; Thea; Umberto; Vera; Walter;
    Yusuf; Zoe; Agnes; Boris; Celia; David; Emil; Frida; Georg; Hanna; Ivan; Julia; Karim; Lotte; Milan; Nina; Oscar; Paula; Robert`,
  ),
  surname: items(
    `Brandt; Moor; Vale; Lind; Hahn; Orsi; Beck; Castell; Duarte; Eklund; Fabri; Grove; Holm; Ibsen; Jansen; Keller; Larkin; Mertens;
    Novak; Oakley; Pires; Quist; Rossi; Sorel; Tanner; Ulrich; Vance; Weber; Yilmaz; Zeman; Ashdown; Bellamy; Corbin; Dahl; Easton`,
  ),
  company: items(
    `Harbour & Sons; Northline; Vester Rail; the Marbeck Mill; Alder Foods; Blue Anchor; Tern Airways; Kestrel Motors; Osk Paper;
    Lumen Glass; the Leith Dock Company; Grainways; Polar Freight; Ridge Power; Stonegate; Tallow & Wick; Union Cable; Wren Books`,
  ),
  body: items(
    `the council; the ministry; the water board; the regional parliament; the port authority; the central bank; the union; the
    health service; the town hall; the Senate; the cabinet; the electoral commission; the planning office; the opposition; the
    farmers' league; the fire brigade; the chamber of commerce; the board of trade`,
  ),
  paper: items(
    `the Aldmere Courier; the Evening Lantern; the Northern Post; the Coast Gazette; the Weekly Ledger; the Harbour Mail; the Vellin
    Observer; Radio Norrby`,
  ),
  people: items(
    `residents; commuters; students; tenants; families; voters; visitors; neighbours; shopkeepers; patients; pensioners; children;
    parents; passengers; fishermen; nurses; readers; cyclists; tourists; workers; musicians; customers`,
  ),
  place: items(
    `town hall; station; market; library; harbour; mill; theatre; hospital; lighthouse; museum; bakery; quarry; observatory; chapel;
    bridge; brewery; stadium; post office; botanical garden; prison; laboratory; airport; cinema; swimming pool`,
  ),
  thing: items(
    `tram; bell; pump; map; telescope; crane; lift; ledger; pipeline; statue; engine; manuscript; antenna; dam; clock; fence;
    turbine; generator; carpet; photograph; sensor; signal box; violin; ladder; weather balloon; contract; safe; loom`,
  ),
  goods: items(
    `wheat; timber; coal; apples; copper; olive oil; newsprint; milk; salt; batteries; glass; wool; cement; herring; bicycles; solar
    panels; coffee; sugar; bricks; medicine; potatoes; steel; silk; rubber; tea`,
  ),
  event: items(
    `election; festival; strike; flood; summit; regatta; hearing; fair; concert; conference; census; parade; auction; marathon;
    blackout; reunion; exhibition; by-election; landslide; premiere`,
  ),
  season: items('spring; summer; autumn; winter; rainy season; holiday season; harvest'),
  day: items('Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday'),
  month: items(
    'January; February; March; April; May; June; July; August; September; October; November; December',
  ),
};
