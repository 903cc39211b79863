/**
 * Words of fields about who somebody is, as databases write them in other languages and short, and what they are in English; one line may
 * give an English word again. An asterisk stands for any ending, a question mark behind a word says that English has it too.
 */
export const PERSON_LINES = `
name: nom nome nombre nombres naam nimi namn navn nev nume adi isim ime meno nama imie_nazwisko onoma onomateponymo ism
first_name: vorname vornamen rufname prenom prenoms voornaam roepnaam fornamn fornavn etunimi imie jmeno keresztnev utonev prenume krestni nama_depan vnaam voorn pren vorn fnamn enimi kernev ker_nev
last_name: nachname familienname zuname apellido apellidos cognome cognomi sobrenome apelido achternaam efternamn etternavn efternavn sukunimi nazwisko prijmeni priezvisko vezeteknev soyad soyadi soyisim prezime ap_pat ap_mat appat apmat apell apell_1 apell_2 ape_1 ape_2 apel_1 apel_2 ape_pat ape_mat pri_ape seg_ape anaam achtnaam snimi prijm nazw priimek
full_name: adsoyad ad_soyad adisoyadi nombrecompleto nomecompleto nomcomplet fullnm namevorname vornamename ονοματεπωνυμο фио
maiden_name: geburtsname madchenname maedchenname nomjeunefille
nickname: spitzname surnom pseudonyme apodo soprannome bijnaam smeknamn takma przezwisko prezdivka becenev porecla
person: persona? personne persoon osoba henkilo kisi szemely persoana
customer: kd cli kunden kundin kdn cust klientu klienta klientka klientki zakaznice zakaznika ugyfel klienditel pelanggan nasabah musterinin musteriler clientului
patient: pat paciente pacientes paziente pazienti patienten patientin pacjent pacjenta pacjenci potilas hasta hastanin beteg pacjentki pasien
student: schueler schuler schuelerin studierende studierender eleve eleves etudiant etudiante alumno alumna alumnos estudiante aluno aluna alunos estudante studente studenti alunno alunni leerling leerlingen elev elever oppilas opiskelija uczen ucznia uczniowie ogrenci ogr diak tanulo zak student_name murid siswa mahasiswa
teacher: lehrer lehrerin enseignant professeur profesor profesora docente maestro? professore insegnante leraar larare opettaja nauczyciel ucitel ogretmen tanar profesorul guru?
doctor: arzt aerztin arztin hausarzt medecin docteur medico medica dottore arts lakare laakari lekarz lekar doktor hekim orvos medicul dokter behandler
employee: emple mitarbeiter mitarbeiterin ma_name angestellter beschaeftigter employe salarie empleado empleada trabajador funcionario funcionaria colaborador dipendente impiegato werknemer medewerker anstalld anst ansatt medarbeider tyontekija pracownik pracownika pracownicy zamestnanec personel calisan dolgozo munkavallalo angajat salariat karyawan pegawai emp
supervisor: vorgesetzter vorgesetzte chef? superviseur superior jefe superiore leidinggevende esimies przelozony nadrizeny amir yonetici felettes
driver: fahrer fahrerin conducteur chauffeur? conductor motorista autista bestuurder chauffor kuljettaja kierowca ridic surucu sofor vezeto sofer pengemudi
passenger: fahrgast passagier passager passagere pasajero pasajera passageiro passageira passeggero passagerare matkustaja pasazer cestujici yolcu utas pasager penumpang
guest: gast gaeste gaste hote convive huesped invitado hospede convidado ospite gasten gast_name vieras gosc host? misafir vendeg oaspete tamu
member: mitglied mitglieder mitgliedes adherent adherents membre miembro socio socia socios membro iscritto lid? leden medlem medlemmer jasen czlonek czlonka clen clenove uye tag? membru anggota
donor: spender spenderin donateur donatrice donante donador doador doatore donatore donateurs givare giver lahjoittaja darczynca darce bagisci adomanyozo donator donatur
subscriber: abonnent abonnee abonnes suscriptor assinante abbonato abonament prenumerant tilaaja abonent abonenta predplatitel abone elofizeto
resident: bewohner bewohnerin einwohner habitant residente morador inwoner bewoner invanare beboer asukas mieszkaniec obyvatel sakin lakos locatar
tenant: mieter mieterin locataire inquilino inquilina arrendatario affittuario huurder hyresgast leietaker vuokralainen najemca najemnik kiraci berlo chirias penyewa
owner: inhaber inhaberin besitzer eigentuemer proprietaire titulaire propietario propietaria titular proprietario titolare eigenaar agare eier omistaja wlasciciel majitel sahip sahibi tulajdonos proprietar pemilik
account_holder: kontoinhaber accountholder szamlatulajdonos titulaire_compte acct_holder kontoinnehavare tilinomistaja rekeninghouder hesap_sahibi
insured: versicherter versicherte assure assuree asegurado asegurada segurado assicurato verzekerde forsakrad vakuutettu ubezpieczony ubezpieczonego ubezpieczajacy pojistenec pojistnik sigortali biztositott asigurat
beneficiary: beguenstigter begunstigter beneficiaire beneficiario begunstigde beneficjent lehtar kedvezmenyezett beneficiar
applicant: antragsteller antragstellerin bewerber bewerberin demandeur candidat? solicitante candidato richiedente aanvrager sokande hakija wnioskodawca zadatel basvuran igenylo solicitant pemohon
requester: anfragender melder anforderer requerant
manager: gerente direttore kierownik vedouci igazgato
agent: vertreter berater sachbearbeiter bearbeiter gestionnaire conseiller asesor atendente handlaggare kasittelija doradca konsultant poradce temsilci ugyintezo
technician: techniker technicien tecnico technicus tekniker technik
recipient: empfaenger empfanger empfaengerin destinataire destinatario destinataria ontvanger mottagare mottaker modtager vastaanottaja odbiorca odbiorcy prijemce prijemca alici cimzett destinatar penerima
sender: absender expediteur expeditrice remitente remetente mittente afzender avsandare avsender lahettaja nadawca odesilatel gonderen felado expeditor pengirim
author: autor autorin auteur autore forfatter forfattare kirjoittaja yazar szerzo penulis
buyer: kaeufer kaufer acheteur comprador compradora acquirente koper kopare kjoper ostaja kupujacy kupujici alici_adi vasarlo cumparator pembeli
orderer: besteller bestellerin
contact: kontakt contacto contatto contato kontaktperson yhteyshenkilo ansprechpartner kontakti ilgili kapcsolattarto interlocutor persoana_contact
emergency_contact: notfallkontakt notfall contact_urgence urgence emergencia emergenza noodcontact nodkontakt acil
parent: eltern elternteil elternname ouder ouders padres rodzic rodice ebeveyn szulo parinte veli? velisi orangtua wali huoltaja vardnadshavare foresatt
guardian_name: erziehungsberechtigter tuteur tutor? responsable responsavel opiekun opiekuna opatrovnik gondviselo encarregado voogd veli_adi
mother_name: mutter mutter_name mere nombre_madre madre mae nome_mae moeder aiti matka matky anne? annesi anya anyja anyjaneve ibu
father_name: vater pere padre pai vader ojciec ojca otec otce babasi apjaneve ayah
spouse: ehepartner ehegatte ehefrau ehemann conjoint conjointe conyuge coniuge echtgenoot echtgenote make? maka ektefelle puoliso malzonek malzonka manzel manzelka hazastars sot sotie
child_name: kind? kinder enfant enfants hijo hijos filho filhos figlio figli kinderen lapsi dziecko dziecka dite cocuk gyerek gyermek copil anak
witness: zeuge zeugin temoin testigo testemunha testimone getuige vittne todistaja swiadek svedek tanik tanu martor saksi
date_of_birth: geburtsdatum geburtstag gebdat gebdatum gebtag geburt gebd datenaissance naissance fechanacimiento nacimiento fecnac fnac nacim nacido nascimento dtnasc datanascimento nascita datanascita nascido geboortedatum geboren fodelsedatum fodselsdato fodt syntymaaika syntymapaiva urodzenia urodz ur? narozeni nar? narodenia dogum dgm dogumtarihi szuletes szuletesi szul szulido szuldatum nasterii nastere lahir brthdt brth birthdt dob dobirth bthdt rozeni data_ur geb_dat dtn dt_naiss datenaiss naiss nasc d_nasc f_nac fnacim fe_nac fch_nac fech_nac nac_fecha dog_tar dogtar dog_tarihi fodelsedat szul_ido szul_dat synt_aika syntaika synt_pvm syntpvm dat_nar datnar nar_dat dat_ur dataur geb_tag geb_dt gebdt geb_datum tgl_lhr tgl_lahir tgllahir gbdat geb? ur_dnia urdnia ur_dn dat_geb geb_am nacto fch_nacto nascto ddn fodd fodd_dat narod datnaroz born_dt
birth_place: geburtsort lieunaissance lugarnacimiento luogonascita localnascimento naturalidade geboorteplaats fodelseort fodested syntymapaikka miejsceurodzenia dogumyeri szulhely szuletesihely loculnasterii tmp_lhr tmp_lahir tempat_lahir tempatlahir loc_nasc luogo_nasc lieu_naiss lug_nac dog_yeri
place: lieu lugar luogo plek paikka miejsce misto miesto yeri hely tempat
birth_year: geburtsjahr gebjahr jahrgang annee_naissance geboortejaar fodelsear fodselsar syntymavuosi roknarozeni rokurodzenia dogumyili szuletesiev birthyr yrob
year: jahr annee ano anno jaar vuosi rok rocznik yil tahun yr
day: tag? jour dia? giorno dag paivamaara dzien den hari tgl tanggal
age: alter edad idade eta? leeftijd alder ika? wiek vek yas eletkor kor? varsta umur usia
gender: geschlecht geschl sexe sexo sesso genero genere geslacht kon kjonn koen sukupuoli plec pohlavi pohlavie cinsiyet cns neme gndr gendr jeniskelamin kelamin jns_kel jnskel
salutation: anrede civilite tratamiento trattamento aanhef titul tilltal titulo_trat
marital_status: familienstand zivilstand fam_stand famstand etatcivil situationfamiliale situation_familiale estadocivil statocivile burgerlijkestaat civilstand sivilstatus siviilisaaty stancywilny rodinnystav medenihal medeni medenidurum csaladiallapot starecivila marital_st civil_st famst fam_std est_civil estciv est_civ edo_civil edociv stan_cyw stancyw stcyw stan_cywilny mrtl mrtlsts martl_st civstat civ_stat med_hal medhal status_kawin stat_kawin sit_fam sitfam rod_stav rodstav csal_all siv_saaty edo_civ
nationality: staatsangehoerigkeit staatsangehorigkeit staatsbuergerschaft staatsburgerschaft nationalitaet nationalitat nationalite citoyennete nacionalidad nacionalidade ciudadania cidadania nazionalita cittadinanza nationaliteit medborgarskap statsborgerskap statsborger nationalitet kansalaisuus narodowosc obywatelstwo narodnost obcanstvi statni_prislusnost uyruk uyrugu vatandaslik allampolgarsag cetatenie nationalitate kewarganegaraan natl ntnlty natlty natnlty ntlty natlt nazion uyr staatsang
political_party: politische_partei politischepartei parti_politique partido_politico partito_politico politieke_partij politisk_parti poliittinen_puolue partia_polityczna politicka_strana siyasi_parti partid_politic politikai_part partai_politik
religion: konfession kirchenzugehoerigkeit confession? religione religiao godsdienst geloof uskonto wyznanie wyzn wyznan nabozenstvi vallas religie agama denom?
ethnicity: ethnie ethnique etnia raza raca racacor cor_raca etniciteit etnicitet narodowosc_etn etnik suku
job_title: beruf berufsbezeichnung taetigkeit profession metier puesto cargo? profissao profesion ocupacion ocupacao mestiere professione beroep functie yrke stilling ammatti zawod stanowisko povolani profese meslek unvan foglalkozas munkakor ocupatie functia pekerjaan jabatan emploi qualifica mansione job_ttl jobttl occup puesto_tr pto_trab occupn
salary: gehalt lohn bruttolohn nettolohn salaire sueldo salario salarios ordenado stipendio loon lon? palkka wynagrodzenie pensja mzda plat? maas ucret brut fizetes salariu gaji gapok gaji_pokok ann_sal annsal mon_sal base_sal sal_base sal_brut sal_bruto brutto_ent sueldo_b pensja_br brutolon bruttolon ann_inc annual_inc hruba_mzda sdo_diario sdo_base gehaltswunsch
phone: telefon telefono telefone telephone telefoon tel? telf tlf tlfn puhelin telefonszam telefonu fernsprecher phn telepon telp tlp notelp notlp no_telp no_tlp puh puhnro puh_nro tfn
mobile: handy? handynr mobil mobilnr mobilnummer mobilni movil celular cell? cellulare telemovel portable? gsm? mobiel matkapuhelin kannykka komorka komorkowy komorkowa ceptel cep_tel mobiltelefon nohp no_hp hp_no cep_no tel_mob mob_nr
landline: festnetz fixe? fijo fisso vaste
email: mail? correo correo_e correoe epost eposta e_posta mel? emailadresse emailaddr mailadresse emailaddress sahkoposti postaelettronica drotposta mejl emailid surel
address: adresse adressen anschrift direccion direcciones domicilio domicile indirizzo recapito residenza endereco morada adres adresi adresu adress osoite adresa adresy lakcim cime adresa_domiciliu domiciliu alamat addr wohnadresse heimatadresse wohnanschrift bydliste zamieszkania zamieszkanie zameldowania zam? ikamet ikametgah koresp? woonadres bostadsadress
street: strasse str? rue voie calle? via? rua logradouro straat straatnaam gata gatuadress katu katuosoite ulica ulice sokak cadde utca strada jalan jln
house_number: hausnummer hausnr hnr numero_rue huisnummer nrdomu popisne
district: bezirk ortsteil quartier barrio colonia bairro quartiere wijk buurt stadsdel kaupunginosa dzielnica mestska_cast mahalle ilce kerulet sektor kecamatan
city: stadt ort? wohnort gemeinde ville commune? ciudad poblacion localidad municipio citta comune cidade concelho stad plaats woonplaats postort ort_name poststed kaupunki postitoimipaikka kotikunta miasto miejscowosc mesto obec sehir varos telepules oras localitate kota
postcode: plz postleitzahl cpostal codepostal codigopostal codpostal kodpocztowy kodpoczt poczt postnr postnummer postinumero psc iranyitoszam irsz postakodu kodepos cep cap? pcode zipcd cod_pos codpos cpos cap_res posta_kod postino
region: bundesland wilaya gouvernorat kabupaten kanton departement provincia provincie comunidad estado_uf wojewodztwo kraj megye judet propinsi provinsi laani lan
country: land? pays pais paese stat? maa zeme ulke orszag tara negara
delivery: liefer versand livraison entrega consegna bezorg aflever leverans levering toimitus dostawy doreni doruceni teslimat szallitasi livrare pengiriman lieferanschrift
billing: rechnungs facturation facturacion fatturazione cobranca factuur fakturering laskutus fakturacja fakturacyjny facturare szamlazasi
pickup: abhol ramassage recogida ritiro coleta afhaal odbior alis
username: benutzer benutzername nutzer nutzername anmeldename identifiant usuario usuarios utente utilizador gebruiker gebruikersnaam anvandare anvandarnamn bruker brukernavn bruger kayttaja kayttajatunnus uzytkownik uzytkownika uzivatel uzivatele kullanici kullaniciadi felhasznalo utilizator pseudo? utilisateur pengguna uname
password: passwort kennwort motdepasse mdp contrasena contrasenia senha wachtwoord losenord passord adgangskode salasana haslo heslo jelszo sifre parola? katasandi
account: konto compte cuenta conta conto rekening tili hesap szamla cont? acct
bank_account: bankkonto bankverbindung kontonummer kontonr ktonr kto bankszamla bankszamlaszam szamlaszam rekeningnummer rekeningnr cuentabancaria contabancaria contacorrente cuentacorriente contocorrente kontoforing tilinumero nrkonta nrrachunku rachunek rachunku hesapno hesap_no ciscouctu cisloucet norekening contbancar bankacct bnkacct no_rek norek nomor_rek rek_bank rach_bank
bank_code: blz bankleitzahl sortcode agencia
passport: reisepass reisepassnr passnr passnummer passeport pasaporte passaporte passaporto paspoort paspoortnr pas_nr paszport paszportu passi passinumero pasaport utlevel pasaportul paspor ppt pspt nr_pas ppt_no pasap
identity_card: personalausweis ausweis ausweisnr ausweisnummer carteidentite cni dni? documento_identidad docidentidad cedula cartaidentita identiteitskaart dowod dowodu obcansky_prukaz op_cislo kimlik kimlikno szemelyi buletin ktp nr_dow nr_dowodu dow_os no_ktp
driver_license: fuehrerschein fuhrerschein fuehrerscheinnr permisconduire permiso_conducir licencia_conducir cnh patente? rijbewijs korkort forerkort ajokortti prawojazdy ridicak ridicsky ehliyet jogositvany permisconducere drvlic dlno drivlic no_permis num_permis numero_permis permis_no
national_id: personennummer sozialversicherungsnr versicherungsnr personnummer personnr fodselsnummer fodselsnr henkilotunnus rodnecislo rodne_cislo tckn tckimlik tcno codicefiscale codfiscale cod_fiscale nationalid natid
social_security_number: svnr sv_nr sozialversicherungsnummer rentenversicherungsnummer numsecu nir? secu securitesociale nss seguridadsocial pis? nis? soc_sec socsec ssno szemelyi_szam
tax_id: steuernummer steuernr steuerid steuer_id steueridentnr numerofiscal nip? adoazonosito adoszam vergino vergi_no npwp codfiscal
health_insurance_number: krankenversicherungsnr versichertennr versichertennummer kvnr numerosecu tajszam taj_szam taj? nhs_no cartaosus versnr vers_nr vsnr
diagnosis: diagnose diagnosen befund krankheit diagnostic diagnostique diagnostico diagnosi malattia doenca cid? enfermedad maladie aandoening sjukdom sykdom sairaus diagnoosi rozpoznanie rozp rozpozn choroba diagnoza nemoc tani hastalik teshis betegseg diagnozis boala penyakit icd
blood_type: blutgruppe blutgr groupesanguin sanguin sanguineo tiposanguineo tipo_sanguineo tiposangre grupo_sanguineo grupposanguigno sanguigno bloedgroep blodgrupp blodtype veriryhma grupakrwi krevniskupina krevni_skupina kangrubu kan_grubu kan? vercsoport grupasanguina goldar bloodgrp bldgrp blood_grp gpo_sang gposang gpo_sanguineo gr_sang grp_sang gpe_sang kan_grb kangrb kan_gr krev_sk bloedgr blodgr gol_drh gol_darah goldarah tipo_sang tip_sang gr_krwi grkrwi veri_ryhma
allergy: allergie allergien allergies alergia alergias allergia allergieen allergi allergiat alergie alerji allergiak alergii alergi
medication: medikament medikamente medikation medicament medicaments medicamento medicamentos farmaco farmaci medicijn medicatie lakemedel medisin laake leki lek? leky ilac gyogyszer medicamente obat meds?
disability: behinderung schwerbehindert schwerbehinderung handicap? discapacidad deficiencia disabilita beperking funktionsnedsattning vammaisuus niepelnosprawnosc postizeni engelli engel fogyatekossag handicap_ro disabilitas
health: gesundheit sante salud saude salute gezondheid halsa helse terveys zdrowie zdravi saglik egeszseg sanatate kesehatan
license_plate: kennzeichen kfz_kennzeichen kfzkennzeichen nummernschild plaque immatriculation plaqueimmat matricula placa placas targa kenteken kentekenplaat regnr registreringsnummer rekisterinumero rekisteritunnus nrrej nrrejestracyjny rejestracyjny spz plaka plakasi rendszam inmatriculare nrinmatriculare nopol plat_nomor vrn vehreg regmark licplate regplate numberplate nr_rej veh_reg reg_mark reg_plate immat
vehicle: fahrzeug kfz vehicule vehiculo veiculo veicolo voertuig fordon kjoretoy ajoneuvo pojazd pojazdu vozidlo arac jarmu vehicul kendaraan veh
registration: zulassung registratie reg? rej rejestr
card: karte tarjeta cartao carte kaart kort? kortti karta kart kartya kartu
signature: unterschrift firma assinatura handtekening underskrift allekirjoitus podpis imza alairas semnatura tandatangan
patient_id: mrn patientennr patnr
note: notiz bemerkung anmerkung uwagi poznamka megjegyzes catatan
home: zamieszkan* prozivan* private? casa maison zuhause hjem hem? ev_adresi
mailing: koresp* postal_corresp levelez* level_cim
insurance: versicherung versicherungs assurance? seguro seguros assicurazione verzekering forsakring forsikring ubezpieczenie pojisteni pojistka sigorta biztositas asigurare asuransi
ride: corrida viagem viagens viaje viajes fahrt fahrten trajet corsa corse? rit? ritten przejazd jizda yolculuk kyyti resa? calatorie perjalanan
origin: origem origine herkunftsort partenza departure? wyjazd pocatek start_point
destination: destino destinazione bestemming zielort doel cel_podrozy varis uticel
visitor: ziyaretci latogato vizitator pengunjung besokare kavija
donation: don? dons? donacion donaciones donativo donativos doacao doacoes donazione donazioni offerta? spende spenden darowizna darowizny dar? bagis adomany donatie donaties gava lahjoitus
completed: tamamlandi abgeschlossen termine? completado concluido completato voltooid zakonczone dokonceno befejezve finalizat selesai slutford valmis
plaintiff: klager? klaeger demandeur demandante attore eiser powod zalobce karande
defendant: beklagter defendeur demandado convenuto gedaagde pozwany zalovany svarande dfdt
deceased: verstorbener verstorbene defunt defunto fallecido difunto zmarly zmarla overledene avliden zemrely decedent interred
next_of_kin: nok
blood_type: bld_type blutgr_typ bld
country: ctry cntry
player: spieler spielerin joueur joueuse jugador jugadora jogador jogadora giocatore giocatrice speler spelare spiller pelaaja gracz gracza hrac oyuncu jatekos jucator pemain
borrower: entleiher ausleiher emprunteur prestatario lener lantagare lantagar lanare laner lainaaja pozyczkobiorca ctenar kolcsonzo
membership_fee: mitgliedsbeitrag vereinsbeitrag kirchgeld kirchenbeitrag cotisation contributie mensalidade jasenmaksu medlemsavgift medlemskontingent tagsagi_dij clensky_prispevek skladka lidgeld
bet: wette wetten pari? paris? apuesta apuestas aposta apostas scommessa scommesse weddenschap zaklad? sazka sazky bahis fogadas pariu giocata
amount_bet: giocato puntata mise? wetteinsatz apostado
monthly_premium: abschlag abschlagszahlung
display: disp?
phone: msisdn_no fono
`
