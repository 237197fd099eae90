import { chromium } from 'playwright-core'; import fs from 'node:fs'; import { createRequire } from 'node:module';
const AXE=fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'),'utf8');
const base=process.argv[2], login=process.argv[3], pages=process.argv[4].split(','), tag=process.argv[5]||'';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const V={d:[{width:1440,height:900},'light','zh-CN'],k:[{width:1440,height:900},'dark','zh-CN'],m:[{width:390,height:844},'light','zh-CN'],n:[{width:390,height:844},'dark','zh-CN'],e:[{width:1440,height:900},'light','en']};
for(const v of (process.argv[6]||'d,m').split(',')){ const [viewport,colorScheme,locale]=V[v]; const c=await b.newContext({viewport,colorScheme,locale}); const p=await c.newPage(); const errs=[]; p.on('pageerror',e=>errs.push(e.message)); p.on('console',m=>m.type()==='error'&&errs.push(m.text().slice(0,200)));
 await p.goto(base+'/sign-in?to=/'); if(v==='d'&&tag) await p.screenshot({path:`/tmp/shots/${tag}signin.png`}); await p.locator('input[autocomplete=username]').fill(login); await p.locator('input[type=password]').fill(process.env.PW||'campusloop-demo'); await p.locator('input[type=password]').press('Enter'); await p.waitForURL(base+'/**'); 
 for(const path of pages){ await p.goto(base+path); await p.waitForTimeout(1500); const name=`${tag}${login}${path.split('?')[0].replaceAll('/','_')}_${v}.png`; await p.screenshot({path:'/tmp/shots/'+name}); await p.evaluate(AXE); const a=await p.evaluate('axe.run().then(r=>r.violations.map(v=>v.id+": "+v.nodes.map(n=>n.html.slice(0,150)).join(" | ")))'); console.log(name,a.length?a.join('\n   '):'axe ok',errs.splice(0).join(' || ')); }
 await c.close(); }
await b.close();
