import type { Wordings } from "../plan/looseMatch";
import type { ContactField } from "./contact";

/**
 * What a column of a spreadsheet, or a key of a JSON entry, can be: an answer of a contact, its id, an organisation's name
 * beside a service's, a person there, or what kind of number stands in the next column.
 */
export type Column = ContactField | "id" | "organisation" | "person" | "label";

/** What heads the columns of spreadsheets, the words of our own export first. */
export const columnWordings: Wordings<Column> = {
  id: said("Id, Service id, Contact id"),
  name: said(`
    Name, Service name, Name of service, Service, Service title, Agency name, Agency, Project, Project name,
    Helpline name, Who, Title, Contact, Enw, Enw'r gwasanaeth, Name of organisation, Name of agency, Name of
    charity, Name of project, Name of helpline, Name of provider, Name of group, Name of refuge, Service
    provider, Support service, Support organisation, Support agency, Specialist service, Specialist agency,
    Partner agency, Lead agency, Group, Group name, Resource, Resource name, Facility, Location name, Venue,
    Centre, Centre name, Refuge, Refuge name, Clinic, Clinic name, Practice, Practice name, Firm, Firm name,
    Solicitor firm, School, School name, Display name`),
  organisation: said(`
    Organisation, Organization, Organisation name, Organization name, Provider, Provider name, Charity,
    Company, Company name, Employer, Org, Org name, Business, Business name, Parent organisation, Sefydliad`),
  person: said(`
    First name, Middle name, Last name, Given name, Family name, Forename, Surname, Contact name, Contact
    person, Named contact, Key contact, Lead contact, Manager, Worker, Staff, Job title, Contact first name,
    Contact last name, Contact surname, Named person, Coordinator`),
  label: said("Phone label, Phone type"),
  phone: said(`
    Phone, Phone number, Telephone, Telephone number, Tel, Tel no, Service phone number, Contact number,
    Contact no, Contact phone, Contact tel, Contact telephone number, Helpline, Helpline number, Landline,
    Main phone, Freephone, Number, Call, Ring, Voice, Daytime number, Current tel, Current number, Business phone, Company main phone, Primary phone, Work
    phone, Office phone, Office number, Phone value, Telephone 1, Enquiries, Contact details, Contact
    information, Ffôn, Rhif ffôn, Ph, Phone no, Phone nos, Tel nos, Tel number, Telephone no, Telefon, New
    number, New phone, Main number, Main tel no, Main phone number, Local phone, Local number, Local tel, Contact tel no, Main telephone, Main telephone number, Main tel, Advice line, General
    enquiries, Daytime phone, Daytime number, Landline number, Freephone number, Referral number, Referral
    phone, Referral line, Duty line, Duty number, Public number, Public phone, Number to call, Client
    number, Phone number for clients, Provider phone, Provider telephone, Provider telephone number, Service
    telephone, Service phone, Service number, Organisation phone, Agency phone, Switchboard, How to contact,
    How to contact them, Getting in touch, Contact info, Ways to contact, Details, Referrals`),
  otherPhones: said(`
    Other phones, Other phone, Other number, Mobile, Mobile number, Mobile phone, Mob, Home phone, Work
    mobile, Duty mobile, Alternative phone, Alternative number, Second phone, Out of hours, Out of hours
    number, Out of hours phone, Alternative tel, Other tel, Duty phone, Direct line, Direct dial`),
  text: said("Text, Text number, SMS, SMS number, Text message, Text us, Text line"),
  relay: said(`
    Relay or BSL, Relay, BSL, Relay UK, Textphone, Minicom, TTY/TDD phone, Typetalk, Sign language, Deaf
    access, For deaf people`),
  website: said(`
    Website, Service website, Web, Web site, Web address, Web page, Webpage, Homepage, Home page, Website
    address, Website value, URL, Link, Site, Internet, Gwefan`),
  email: said(`
    Email, Email address, Service email address, E-mail, E-mail address, E-mail value, Referral email,
    Contact email, Mail, Ebost, Primary email, Main email, General email, Public email, Secure email,
    Secondary email, Other email, Emails`),
  hours: said(`
    Hours, Opening hours, Opening times, Open, Times, Hours of opening, Office hours, Helpline hours,
    Availability, When open, Days and times, Oriau agor`),
  categories: said(`
    Categories, Category, Type, Service type, Type of service, Box, ISSP box, Topic, Theme, Support type`),
  area: said(`
    Area, Area covered, Areas covered, Local authority, Coverage, Borough, County, Region, District,
    Locality, Location, Ardal`),
  nations: said("Nations, Nation, Country, UK nation, Business country/region, Cenedl"),
  forWhom: said(`
    For, For whom, Who it is for, Who is it for, Who for, Audience, Eligibility, Specialist services for,
    Client group, Target group, Who can use it, I bwy`),
  languages: said("Languages, Language, Languages spoken, Ieithoedd"),
  showsOnBills: said(`
    Shows on bill, Shows on bills, Shows on phone bill, Appears on bill, On bill, On phone bill, Itemised,
    Bill`),
  clientCopy: said("On a client’s copy, On a client copy, Safe to print"),
  address: said(`
    Address, Service address, Postal address, Street address, Street, Address line, Town, City, Postcode,
    Post code, Service postcode, Business street, Business city, Business postal code, Business address,
    Work address, Office address, Address formatted, Cyfeiriad`),
  addressMayBeGiven: said(`
    Address may be given, Address safe to share, Address can be shared, Safe to share address, Share
    address, Address public, Public address`),
  closed: said("Closed, Status, Service status, Active, Still open"),
  note: said(`
    Notes, Note, Comment, Comments, Remarks, Further information, Other information, Description, About,
    What they do, Services offered, Service description, How to refer, Referral route, Nodiadau`),
  source: said("Source, Source page, Source address, Where from, Checked against"),
  checkedOn: said(`
    Checked on, Date checked, Checked, Last checked, Date last checked, Last checked on, Verified on, Last
    verified, Last updated, Updated, Date updated, Assured date, Reviewed, Last reviewed`),
  checkedBy: said("Checked by, Verified by, Updated by, Reviewed by, Assured by, Who checked"),
};

function said(wordings: string): readonly string[] {
  return wordings.trim().split(/,\s+/);
}
