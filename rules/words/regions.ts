/**
 * States, provinces and regions in the sense of an address (ISO 3166-2): names by country, and the codes that are written alone.
 * Facts of ISO 3166-2 and the countries' own lists; folded, parted by `,`.
 */
const NAMES: readonly string[] = [
  // United States
  'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,district of columbia,puerto rico,guam,american samoa,virgin islands,us virgin islands,northern mariana islands',
  // Canada, Australia, New Zealand
  'alberta,british columbia,manitoba,new brunswick,newfoundland,newfoundland and labrador,nova scotia,ontario,prince edward island,quebec,saskatchewan,northwest territories,nunavut,yukon,new south wales,queensland,south australia,tasmania,victoria,western australia,northern territory,australian capital territory,auckland,canterbury,otago,waikato,northland,southland,wellington',
  // United Kingdom and Ireland: countries and counties
  'england,scotland,wales,northern ireland,bedfordshire,berkshire,buckinghamshire,cambridgeshire,cheshire,cornwall,cumbria,derbyshire,devon,dorset,durham,east sussex,essex,gloucestershire,greater london,greater manchester,hampshire,herefordshire,hertfordshire,isle of wight,kent,lancashire,leicestershire,lincolnshire,merseyside,middlesex,norfolk,north yorkshire,northamptonshire,northumberland,nottinghamshire,oxfordshire,rutland,shropshire,somerset,south yorkshire,staffordshire,suffolk,surrey,tyne and wear,warwickshire,west midlands,west sussex,west yorkshire,wiltshire,worcestershire,co cork,cork,dublin,galway,kerry,leinster,munster,connacht,ulster',
  // Germany, Austria, Switzerland
  'baden wurttemberg,bayern,bavaria,berlin,brandenburg,bremen,hamburg,hessen,hesse,mecklenburg vorpommern,niedersachsen,lower saxony,nordrhein westfalen,north rhine westphalia,rheinland pfalz,saarland,sachsen,saxony,sachsen anhalt,schleswig holstein,thuringen,thuringia,burgenland,karnten,niederosterreich,oberosterreich,salzburg,steiermark,styria,tirol,tyrol,vorarlberg,wien,aargau,basel landschaft,basel stadt,bern,fribourg,geneve,geneva,graubunden,luzern,neuchatel,schaffhausen,schwyz,solothurn,st gallen,thurgau,ticino,vaud,valais,zug,zurich',
  // France, Belgium, Netherlands
  'alsace,aquitaine,auvergne,auvergne rhone alpes,bourgogne,bourgogne franche comte,bretagne,brittany,centre val de loire,corse,grand est,hauts de france,ile de france,languedoc roussillon,lorraine,midi pyrenees,normandie,normandy,nouvelle aquitaine,occitanie,pays de la loire,picardie,poitou charentes,provence alpes cote dazur,rhone alpes,antwerpen,brabant wallon,hainaut,liege,limburg,namur,oost vlaanderen,west vlaanderen,vlaams brabant,drenthe,flevoland,friesland,gelderland,groningen,noord brabant,noord holland,overijssel,utrecht,zeeland,zuid holland',
  // Spain, Portugal, Italy
  'andalucia,aragon,asturias,baleares,islas baleares,canarias,cantabria,castilla y leon,castilla la mancha,cataluna,catalonia,catalunya,extremadura,galicia,la rioja,madrid,murcia,navarra,pais vasco,valencia,barcelona,sevilla,malaga,alicante,vizcaya,aveiro,braga,coimbra,faro,leiria,lisboa,porto,setubal,madeira,acores,abruzzo,basilicata,calabria,campania,emilia romagna,friuli venezia giulia,lazio,liguria,lombardia,lombardy,marche,molise,piemonte,piedmont,puglia,sardegna,sardinia,sicilia,sicily,toscana,tuscany,trentino alto adige,umbria,valle daosta,veneto',
  // Nordic countries and Poland
  'stockholm,uppsala,skane,vastra gotaland,ostergotland,dalarna,norrbotten,vasterbotten,oslo,viken,vestland,rogaland,trondelag,nordland,agder,akershus,hovedstaden,midtjylland,nordjylland,sjaelland,syddanmark,uusimaa,pirkanmaa,lappi,dolnoslaskie,kujawsko pomorskie,lubelskie,lubuskie,lodzkie,malopolskie,mazowieckie,opolskie,podkarpackie,podlaskie,pomorskie,slaskie,swietokrzyskie,warminsko mazurskie,wielkopolskie,zachodniopomorskie',
  // Brazil, Mexico, Argentina
  'acre,alagoas,amapa,amazonas,bahia,ceara,distrito federal,espirito santo,goias,maranhao,mato grosso,mato grosso do sul,minas gerais,para,paraiba,parana,pernambuco,piaui,rio de janeiro,rio grande do norte,rio grande do sul,rondonia,roraima,santa catarina,sao paulo,sergipe,tocantins,aguascalientes,baja california,baja california sur,campeche,chiapas,chihuahua,ciudad de mexico,coahuila,colima,durango,estado de mexico,guanajuato,guerrero,hidalgo,jalisco,michoacan,morelos,nayarit,nuevo leon,oaxaca,puebla,queretaro,quintana roo,san luis potosi,sinaloa,sonora,tabasco,tamaulipas,tlaxcala,veracruz,yucatan,zacatecas,buenos aires,cordoba,mendoza,santa fe,tucuman',
  // India, China, Japan, South Africa, Russia, Turkey
  'andhra pradesh,arunachal pradesh,assam,bihar,chhattisgarh,goa,gujarat,haryana,himachal pradesh,jammu and kashmir,jharkhand,karnataka,kerala,madhya pradesh,maharashtra,manipur,meghalaya,mizoram,nagaland,odisha,orissa,punjab,rajasthan,sikkim,tamil nadu,telangana,tripura,uttar pradesh,uttarakhand,west bengal,delhi,anhui,fujian,gansu,guangdong,guangxi,guizhou,hainan,hebei,heilongjiang,henan,hubei,hunan,jiangsu,jiangxi,jilin,liaoning,shaanxi,shandong,shanghai,shanxi,sichuan,xinjiang,yunnan,zhejiang,hokkaido,aichi,chiba,fukuoka,hyogo,kanagawa,kyoto,osaka,saitama,tokyo,eastern cape,free state,gauteng,kwazulu natal,limpopo,mpumalanga,north west,northern cape,western cape,moscow,moscow oblast,tatarstan,sverdlovsk oblast,istanbul,ankara,izmir',
]

const CODES = [
  // United States with territories and military, Canada, Australia
  'al,ak,az,ar,ca,co,ct,de,fl,ga,hi,id,il,in,ia,ks,ky,la,me,md,ma,mi,mn,ms,mo,mt,ne,nv,nh,nj,nm,ny,nc,nd,oh,ok,or,pa,ri,sc,sd,tn,tx,ut,vt,va,wa,wv,wi,wy,dc,pr,gu,vi,as,mp,aa,ae,ap',
  'on,qc,bc,ab,mb,sk,ns,nb,nl,pe,nt,yt,nu,nsw,vic,qld,tas,act',
  // Brazil, Germany, Italy's and Spain's car codes are too many to tell from words and are left out
  'sp,rj,mg,rs,ba,pr,ce,es,go,df,bw,by,be,bb,hb,hh,he,mv,ni,nw,nrw,rp,sl,sn,st,sh,th',
].join(',')

export const REGION_NAMES: ReadonlySet<string> = new Set(NAMES.join(',').split(','))
export const REGION_CODES: ReadonlySet<string> = new Set(CODES.split(','))
/** Regions of the world (United Nations M49, and what business calls them): no part of an address, and nobody's name. Folded. */
export const WORLD_REGIONS: ReadonlySet<string> = new Set(
  'africa,northern africa,sub saharan africa,eastern africa,middle africa,southern africa,western africa,central africa,north africa,west africa,east africa,south africa,americas,latin america,latin america and the caribbean,caribbean,the caribbean,central america,south america,north america,northern america,asia,central asia,eastern asia,east asia,south eastern asia,southeast asia,southern asia,south asia,western asia,europe,eastern europe,northern europe,southern europe,western europe,central europe,oceania,australia and new zealand,melanesia,micronesia,polynesia,middle east,middle east and north africa,antarctica,channel islands,scandinavia,balkans,emea,apac,latam'.split(','),
)
