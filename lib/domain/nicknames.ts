/** Given names and their short forms, one set of interchangeable names a line. Lower case, without accents. */
const SETS = `
abigail abby gail
abraham abe
albert al bert
alexander alex alec sandy xander
alexandra alex sandra sandy lexi
alfred al fred alfie
andrew andy drew
angela angie
anthony tony
antonio tony toni
barbara barb
benjamin ben benny
bradley brad
calvin cal
catherine cathy kate katie kathy cat
charles charlie chuck chas
charlotte charlie lottie
christina chris chrissy tina
christine chris chrissy tina
christopher chris kit topher
daniel dan danny
david dave davey
deborah deb debbie
dennis denny
dominic dom nick
donald don donny
dorothy dot dottie
douglas doug
edward ed eddie ted ned
eleanor ellie nell nora
elizabeth liz lizzy beth betty eliza ellie libby
emily em emmy
eugene gene
florence flo
frances fran frankie
francis frank
francisco paco pancho
franklin frank
frederick fred freddie rick
gabriel gabe
gabriella gabby ella
gerald gerry jerry
gregory greg
guadalupe lupe
harold harry hal
henry hank harry
isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremiah jerry
jessica jess jessie
jesus chuy
john jack johnny
jonathan jon jonny
jose pepe
joseph joe joey
joshua josh
judith judy
katherine kate kathy katie kat
kathleen kathy kate
kenneth ken kenny
kimberly kim
lawrence larry
leonard leo len lenny
leslie les
lillian lily
louis lou louie
louise lou
margaret maggie meg peggy marge greta
matthew matt
maximilian max
megan meg
melissa mel missy
michael mike mick mickey
mitchell mitch
nancy nan
natalie nat
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky
nicole nikki
oliver ollie
olivia liv
pamela pam
patricia pat patty tricia
patrick pat paddy
peter pete
philip phil
phillip phil
rachel rach
raymond ray
rebecca becky becca
richard rick ricky rich dick
robert bob bobby rob robbie bert
roberto beto
ronald ron ronnie
russell russ
samantha sam sammy
samuel sam sammy
sarah sally
sofia sofie
sophia sophie
stanley stan
stephanie steph
stephen steve
steven steve
susan sue suzy
teresa terry tess
terrence terry
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
valerie val
victoria vicky tori
vincent vince vinny
virginia ginny
walter walt wally
william will bill billy liam
zachary zach zack
`;

const setsByName = new Map<string, Set<number>>();
for (const [index, line] of SETS.trim().split('\n').entries()) {
  for (const name of line.split(' ')) setsByName.set(name, (setsByName.get(name) ?? new Set()).add(index));
}

/** Whether two different given names may be one person's: "bob" and "robert", also "bob" and "rob". Both lower case, without accents. */
export function areNicknames(left: string, right: string): boolean {
  const rights = setsByName.get(right);
  return left !== right && [...(setsByName.get(left) ?? [])].some((set) => rights?.has(set));
}
