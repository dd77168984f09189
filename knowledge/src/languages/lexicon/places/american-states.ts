// The states of the United States. New York, Washington and Georgia are known by the phrase that names the state.
import { table } from '../table.ts';

export const americanStates = table(
  'qualities',
  `
alabama-state | ; ; Alabama | ; ; Alabama | set us-state, in american
alaska-state | ; ; Alaska | ; ; Alaska | set us-state, in american
arizona-state | ; ; Arizona | ; ; Arizona | set us-state, in american
arkansas-state | ; ; Arkansas | ; ; Arkansas | set us-state, in american
california-state | californien ; ; Californie | Californian ; ; California | set us-state, in american
north-carolina-state | ; ; Caroline du Nord | ; ; North Carolina | set us-state, in american
south-carolina-state | ; ; Caroline du Sud | ; ; South Carolina | set us-state, in american
colorado-state | ; ; Colorado | ; ; Colorado | set us-state, in american
connecticut-state | ; ; Connecticut | ; ; Connecticut | set us-state, in american
north-dakota-state | ; ; Dakota du Nord | ; ; North Dakota | set us-state, in american
south-dakota-state | ; ; Dakota du Sud | ; ; South Dakota | set us-state, in american
delaware-state | ; ; Delaware | ; ; Delaware | set us-state, in american
florida-state | floridien ; ; Floride | Floridian ; ; Florida | set us-state, in american
state-of-georgia-state | ; ; État de Géorgie | ; ; state of Georgia, US state of Georgia | set us-state, in american
hawaii-state | hawaïen ; ; Hawaï, Hawaii | Hawaiian ; ; Hawaii | set us-state, in american
idaho-state | ; ; Idaho | ; ; Idaho | set us-state, in american
illinois-state | ; ; Illinois | ; ; Illinois | set us-state, in american
indiana-state | ; ; Indiana | ; ; Indiana | set us-state, in american
iowa-state | ; ; Iowa | ; ; Iowa | set us-state, in american
kansas-state | ; ; Kansas | ; ; Kansas | set us-state, in american
kentucky-state | ; ; Kentucky | ; ; Kentucky | set us-state, in american
louisiana-state | louisianais ; ; Louisiane | ; ; Louisiana | set us-state, in american
maine-state | ; ; Maine | ; ; Maine | set us-state, in american
maryland-state | ; ; Maryland | ; ; Maryland | set us-state, in american
massachusetts-state | ; ; Massachusetts | ; ; Massachusetts | set us-state, in american
michigan-state | ; ; Michigan | ; ; Michigan | set us-state, in american
minnesota-state | ; ; Minnesota | ; ; Minnesota | set us-state, in american
mississippi-state | ; ; Mississippi | ; ; Mississippi | set us-state, in american
missouri-state | ; ; Missouri | ; ; Missouri | set us-state, in american
montana-state | ; ; Montana | ; ; Montana | set us-state, in american
nebraska-state | ; ; Nebraska | ; ; Nebraska | set us-state, in american
nevada-state | ; ; Nevada | ; ; Nevada | set us-state, in american
new-hampshire-state | ; ; New Hampshire | ; ; New Hampshire | set us-state, in american
new-jersey-state | ; ; New Jersey | ; ; New Jersey | set us-state, in american
new-york-state-state | ; ; État de New York | ; ; New York State, state of New York | set us-state, in american
new-mexico-state | ; ; Nouveau-Mexique | ; ; New Mexico | set us-state, in american
ohio-state | ; ; Ohio | ; ; Ohio | set us-state, in american
oklahoma-state | ; ; Oklahoma | ; ; Oklahoma | set us-state, in american
oregon-state | ; ; Oregon | ; ; Oregon | set us-state, in american
pennsylvania-state | ; ; Pennsylvanie | ; ; Pennsylvania | set us-state, in american
rhode-island-state | ; ; Rhode Island | ; ; Rhode Island | set us-state, in american
tennessee-state | ; ; Tennessee | ; ; Tennessee | set us-state, in american
texas-state | texan ; ; Texas | Texan ; ; Texas | set us-state, in american
utah-state | ; ; Utah | ; ; Utah | set us-state, in american
vermont-state | ; ; Vermont | ; ; Vermont | set us-state, in american
virginia-state | virginien ; ; État de Virginie | Virginian ; ; Virginia | set us-state, in american
west-virginia-state | ; ; Virginie-Occidentale | ; ; West Virginia | set us-state, in american
washington-state-state | ; ; État de Washington | ; ; Washington State, state of Washington | set us-state, in american
wisconsin-state | ; ; Wisconsin | ; ; Wisconsin | set us-state, in american
wyoming-state | ; ; Wyoming | ; ; Wyoming | set us-state, in american
`,
);
