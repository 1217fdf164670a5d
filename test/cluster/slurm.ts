import type { ChildProcess } from "node:child_process";
import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, hostname, totalmem } from "node:os";
import { join } from "node:path";
import { begin, end, freePort, until } from "./programs.js";

/** A Slurm of its own on this machine: a key, a controller and a node, all on loopback, in a folder. */
export class Slurm {
  readonly #folder: string;
  readonly env: NodeJS.ProcessEnv;
  #programs: ChildProcess[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
    this.env = { ...process.env, SLURM_CONF: join(folder, "slurm.conf"), LC_ALL: "C.UTF-8" };
  }

  static async start(folder: string): Promise<Slurm> {
    const slurm = new Slurm(folder);
    for (const name of ["state", "spool", "munge"]) mkdirSync(join(folder, name));
    // munge wants none to look into its folder
    chmodSync(join(folder, "munge"), 0o700);
    writeFileSync(join(folder, "munge/key"), randomBytes(1024), { mode: 0o400 });
    writeFileSync(join(folder, "slurm.conf"), settings(folder, await freePort(), await freePort()));
    slurm.#begin("/usr/sbin/munged", mungeOptions(join(folder, "munge")));
    await until("munge", () => spawnSync("munge", ["-n", "-S", join(folder, "munge/socket")]).status === 0, 20);
    slurm.#begin("/usr/sbin/slurmctld", ["-D", "-i"]);
    slurm.#begin("/usr/sbin/slurmd", ["-D", "-N", host()]);
    await until("an idle node", () => slurm.run("sinfo", "-h", "-o", "%T").includes("idle"), 60).catch(
      async (error) => {
        const logs = ["slurmctld", "slurmd"].map((name) => readFileSync(join(folder, `${name}.log`), "utf8"));
        await slurm.stop();
        throw new Error(`${error.message}\n${logs.join("\n")}`);
      },
    );
    return slurm;
  }

  /** Runs one of Slurm's programs, or a script that does, and returns its words. */
  run(program: string, ...args: readonly string[]): string {
    const { stdout } = spawnSync(program, args, { env: this.env, encoding: "utf8", cwd: this.#folder });
    return stdout ?? "";
  }

  /** The state of a job: `COMPLETED`, `FAILED`, `RUNNING` … */
  stateOf(job: string): string {
    const said = this.run("scontrol", "--oneliner", "show", "job", job);
    const states = [...said.matchAll(/JobState=(\w+)/g)].map(([, state]) => state ?? "");
    return states.every((state) => state === states[0]) ? (states[0] ?? "") : states.join(" ");
  }

  /** Waits until a job is over and returns its state. */
  async over(job: string): Promise<string> {
    await until(`job ${job}`, () => !/RUNNING|PENDING|COMPLETING/.test(this.stateOf(job)), 240);
    return this.stateOf(job);
  }

  async stop(): Promise<void> {
    for (const program of this.#programs.reverse()) await end(program);
    this.#programs = [];
  }

  #begin(program: string, args: readonly string[]): void {
    const name = program.split("/").at(-1);
    this.#programs.push(begin(program, args, join(this.#folder, `${name}.log`), this.env));
  }
}

const host = (): string => execFileSync("hostname", ["-s"], { encoding: "utf8" }).trim() || hostname();

const mungeOptions = (folder: string): string[] => [
  "--force",
  "--foreground",
  ...Object.entries({
    "key-file": "key",
    socket: "socket",
    "pid-file": "pid",
    "log-file": "log",
    "seed-file": "seed",
  }).map(([option, name]) => `--${option}=${join(folder, name)}`),
];

const settings = (folder: string, controller: number, node: number): string => `
ClusterName=tifa
SlurmctldHost=${host()}(127.0.0.1)
SlurmUser=${process.env.USER || "root"}
SlurmdUser=${process.env.USER || "root"}
AuthType=auth/munge
AuthInfo=socket=${join(folder, "munge/socket")}
CredType=cred/munge
SlurmctldPort=${controller}
SlurmdPort=${node}
StateSaveLocation=${join(folder, "state")}
SlurmdSpoolDir=${join(folder, "spool")}
SlurmctldPidFile=${join(folder, "slurmctld.pid")}
SlurmdPidFile=${join(folder, "slurmd.pid")}
ProctrackType=proctrack/pgid
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerType=sched/backfill
SchedulerParameters=sched_interval=1,bf_interval=1
SlurmdParameters=config_overrides
ReturnToService=2
NodeName=${host()} NodeAddr=127.0.0.1 CPUs=${availableParallelism()} RealMemory=${Math.floor(totalmem() / 2 ** 20)} State=UNKNOWN
PartitionName=all Nodes=${host()} Default=YES MaxTime=INFINITE State=UP
`;
