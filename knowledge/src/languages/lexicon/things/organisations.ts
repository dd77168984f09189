// Organisations: companies, their forms and parts, who is what to them, public bodies, associations.
import { table } from '../table.ts';

export const organisations = table('things', `
organisation | organisation, organisme ; organisationnel | organisation, organization, body ; organisational, organizational |
group | groupe | group |
team | équipe | team, squad |
company | entreprise, société, firme, boîte, compagnie | company, firm, business, enterprise, corporation | isa organisation
startup | start-up, startup, jeune pousse | start-up, startup | isa company
unicorn | licorne | unicorn | isa startup
multinational | multinationale | multinational | isa company, set company-size
conglomerate | conglomérat | conglomerate | isa company
large-group | grand groupe, groupe industriel, groupe coté | large group, big group, industrial group | isa company
sme | PME, petite et moyenne entreprise | SME, small and medium-sized enterprise, small business | isa company, set company-size
giant | géant, mastodonte, poids lourd | giant, behemoth, heavyweight | isa company, opposite lightweight-figure
tech-giant | géant du numérique, géant de la tech, GAFA, GAFAM | tech giant, Big Tech | isa giant
family-business | entreprise familiale | family business, family-owned company | isa company
state-company | entreprise publique, société d'État | state-owned company, state-owned enterprise | isa company, set company-form
cooperative | coopérative, coop ; coopératif | cooperative, co-op ; cooperative | isa organisation, set company-form
limited-company | SARL, société à responsabilité limitée | limited company, limited liability company, LLC | isa company, set company-form
public-limited-company | société anonyme | public limited company, PLC | isa company, set company-form
simplified-company | SAS, société par actions simplifiée | simplified joint-stock company | isa company, set company-form
nonprofit | organisation à but non lucratif, association à but non lucratif | non-profit, nonprofit, non-profit organisation, not-for-profit | isa organisation, set company-form
sole-trader | auto-entreprise, micro-entreprise, entreprise individuelle | sole trader, sole proprietorship | isa company, set company-form
holding | holding, société holding | holding company, holding | isa company
joint-venture | coentreprise, joint-venture | joint venture, joint-venture | isa company
consortium | consortium, groupement | consortium | isa organisation
# who is what to a company
parent-company | maison mère, société mère | parent company, parent firm | isa company, set business-relation
subsidiary | filiale | subsidiary | isa company, set business-relation
competitor | concurrent, concurrente | competitor, business rival | set business-relation
supplier | fournisseur, fournisseuse | supplier, provider, vendor | set business-relation, opposite customer
subcontractor | sous-traitant, sous-traitante | subcontractor | isa supplier
customer | client, cliente, clientèle | customer, client, clientele | set business-relation, opposite supplier
shareholder | actionnaire, actionnariat | shareholder, stockholder |
majority-shareholder | actionnaire majoritaire | majority shareholder | isa shareholder, opposite minority-shareholder
minority-shareholder | actionnaire minoritaire | minority shareholder | isa shareholder, opposite majority-shareholder
partner-business | partenaire, partenaire commercial | business partner, partner |
franchisee | franchisé, franchisée | franchisee | opposite franchisor
franchisor | franchiseur | franchisor | opposite franchisee
distributor | distributeur, distributrice | distributor | isa company
manufacturer | fabricant, constructeur, industriel | manufacturer, maker | isa company
retailer | détaillant, distributeur | retailer | isa company, opposite wholesaler
wholesaler | grossiste | wholesaler | isa company, opposite retailer
importer | importateur, importatrice ; importateur | importer ; importing | opposite exporter
exporter | exportateur, exportatrice ; exportateur | exporter ; exporting | opposite importer
operator | opérateur, exploitant | operator | isa company
service-provider | prestataire, prestataire de services | service provider, contractor | isa supplier
buyer | acheteur, acheteuse, acquéreur, repreneur | buyer, purchaser, acquirer | opposite seller
seller | vendeur, vendeuse | seller | opposite buyer
consumer | consommateur, consommatrice | consumer | isa user, opposite producer
producer | producteur, productrice | producer, grower | opposite consumer
employer | employeur, employeuse | employer | opposite employee
# trades
bank | banque, établissement bancaire ; bancaire | bank, lender ; banking | isa company, set company-trade
central-bank | banque centrale | central bank | isa bank, set bank-kind
investment-bank | banque d'affaires, banque d'investissement | investment bank | isa bank, set bank-kind
insurer | assureur, compagnie d'assurance | insurer, insurance company | isa company, set company-trade
airline | compagnie aérienne, transporteur aérien | airline, air carrier | isa company, set company-trade
railway-company | compagnie ferroviaire, opérateur ferroviaire | railway company, train operator, rail operator | isa company, set company-trade
shipping-company | armateur, compagnie maritime | shipping company, shipowner, shipping line | isa company, set company-trade
carmaker | constructeur automobile | carmaker, automaker, car manufacturer | isa manufacturer, set company-trade
aircraft-maker | avionneur, constructeur aéronautique | planemaker, aircraft manufacturer, aircraft maker | isa manufacturer, set company-trade
drugmaker | laboratoire pharmaceutique, groupe pharmaceutique | drugmaker, pharmaceutical company, drug company | isa company, set company-trade
chipmaker | fabricant de puces, fabricant de semi-conducteurs | chipmaker, chip maker, semiconductor company | isa manufacturer, set company-trade
steelmaker | sidérurgiste | steelmaker, steel maker | isa manufacturer, set company-trade
oil-company | compagnie pétrolière, groupe pétrolier | oil company, oil major | isa company, set company-trade
utility-company | fournisseur d'énergie, énergéticien | utility, energy supplier, power company | isa company
telecom-operator | opérateur télécom, opérateur de téléphonie | telecom operator, telecoms company, phone company | isa operator, set company-trade
publisher-company | maison d'édition | publishing house, publishing company | isa company, set company-trade
record-label | label, maison de disques | record label, record company | isa company, set company-trade
film-studio | studio de cinéma | film studio, movie studio | isa company, set company-trade
software-company | éditeur de logiciels | software company, software publisher, software maker | isa company, set company-trade
brewery | brasserie | brewery | isa company
winery | domaine viticole, exploitation viticole | winery, wine estate | isa company
law-firm | cabinet d'avocats | law firm | isa company
consultancy | cabinet de conseil, société de conseil | consultancy, consulting firm | isa company
accounting-firm | cabinet comptable, cabinet d'audit | accounting firm, audit firm | isa company
ad-agency | agence de publicité | advertising agency, ad agency | isa company
travel-agency | agence de voyages | travel agency | isa company
supermarket-chain | chaîne de supermarchés, enseigne de grande distribution | supermarket chain | isa company
brand | marque | brand |
franchise | franchise | franchise |
# parts
department-part | service, département | department |
division-part | division, pôle | division |
branch-office | succursale, agence locale | branch, branch office | isa office
head-office | siège, siège social, quartier général | headquarters, head office, HQ | isa office
office | bureau, bureaux | office |
board-noun | conseil d'administration | board of directors, board, boardroom |
supervisory-board | conseil de surveillance | supervisory board |
executive-committee | comité exécutif, comité de direction, comex, codir | executive committee, management committee |
management | direction, équipe dirigeante, encadrement | management, leadership, leadership team |
workforce | effectif, effectifs, personnel, salariés, effectif total | workforce, staff, headcount, personnel |
research-department | département de recherche, service de recherche, recherche et développement, R&D | research department, research and development, R&D | isa department-part, set department
engineering-department | ingénierie, département d'ingénierie, bureau d'études | engineering, engineering department | isa department-part, set department
marketing-department | marketing, service marketing, mercatique | marketing, marketing department | isa department-part, set department
finance-department | service financier, direction financière | finance department | isa department-part, set department
sales-department | service commercial, direction commerciale, force de vente | sales department, sales team, sales force | isa department-part, set department
legal-department | service juridique, direction juridique | legal department | isa department-part, set department
hr-department | ressources humaines, RH, service du personnel | human resources, HR, personnel department | isa department-part, set department
it-department | service informatique, direction informatique, DSI | IT department | isa department-part, set department
purchasing-department | service achats, direction des achats | purchasing, procurement, purchasing department | isa department-part, set department
communications-department | service de communication, direction de la communication | communications department, public relations, PR | isa department-part, set department
security-department | service de sécurité | security department | isa department-part, set department
quality-department | service qualité, contrôle qualité | quality department, quality control, quality assurance | isa department-part, set department
customer-service | service client, service après-vente, SAV | customer service, customer support, after-sales service | isa department-part, set department
logistics-department | logistique ; logistique | logistics ; logistical | isa department-part, set department
accounting-department | comptabilité ; comptable | accounting, bookkeeping ; accounting | isa department-part, set department
# associations and public bodies
association | association ; associatif | association ; voluntary |set legal-body
charity | association caritative, œuvre caritative ; caritatif | charity ; charitable | isa organisation
ngo | ONG, organisation non gouvernementale | NGO, non-governmental organisation, non-governmental organization | isa organisation
foundation-body | fondation | foundation | isa organisation, set legal-body
club | club | club | isa organisation
federation | fédération | federation | isa organisation
confederation | confédération ; confédéral | confederation ; confederal | isa organisation
union-labour | syndicat, organisation syndicale, centrale syndicale ; syndical | union, trade union, labour union, labor union ; union | isa organisation, opposite employers-group
employers-group | organisation patronale, patronat, syndicat patronal ; patronal | employers' organisation, employers' group, employers' association | isa organisation, opposite union-labour
chamber-of-commerce | chambre de commerce | chamber of commerce | isa organisation
institution | institution, instance, organe ; institutionnel | institution ; institutional | isa organisation
institute | institut | institute | isa organisation
agency | agence | agency | isa organisation
regulator | régulateur, autorité de régulation, gendarme, autorité de surveillance | regulator, watchdog, regulatory authority | isa organisation
authority-body | autorité, autorités | authority, authorities |
administration | administration ; administratif | administration ; administrative |
committee | comité | committee |
commission-body | commission | commission |
council-body | conseil | council |
working-group | groupe de travail | working group, task force |
think-tank | groupe de réflexion, think tank, laboratoire d'idées | think tank, think-tank | isa organisation
collective | collectif | collective |
alliance | alliance | alliance |
lobby-noun | lobby, groupe de pression | lobby, lobby group, pressure group | isa organisation
movement-body | mouvement | movement |
secret-society | société secrète | secret society | isa organisation
delegation-people | délégation | delegation |
jury-panel | jury, panel | jury, panel |
community | communauté ; communautaire | community ; community |
society-people | société ; social, sociétal | society ; social, societal |
intergovernmental-body | organisation internationale | international organisation, international organization | isa organisation
industry-sector | secteur, filière, branche | sector, industry |
private-sector | secteur privé, privé | private sector | isa industry-sector, opposite public-sector
public-sector | secteur public, fonction publique | public sector, civil service | isa industry-sector, opposite private-sector
`);
