package io.github.taipei1.verify.hostile;

import io.github.taipei1.metrics.read.MetricsKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measurements of every kind that are anything but. */
final class Tables {
    private static final String USAGE = "job,user,account,submit,start,end,gpus,gpu-model,state,quality,scheduler\n";

    private Tables() {}

    static void into(Inbox inbox) {
        List<String> contents = new ArrayList<>(List.of(
                "",
                "\0\0\0\0",
                "a,b\n\"" + "x".repeat(1_000_000),
                "a,".repeat(50_000) + "\n" + "1,".repeat(50_000) + "\n",
                "=cmd|' /C calc'!A1,+1,-1,@x\n",
                USAGE + "1,u,a,-9223372036854775808,9223372036854775807,0,2147483647,h100,COMPLETED,measured,slurm\n",
                USAGE + "1,u,a,1e400,NaN,Infinity,-1,h100,x,y,z\n",
                (USAGE + "1,u,a,1762732800,1762736400,1762743600,8,h100,COMPLETED,measured,slurm\n").repeat(2_000),
                USAGE + ("1,u,a,1762732800,1762736400,1762743600,8,h100,COMPLETED,measured,slurm\n").repeat(5_000),
                "{\"jobs\":" + "[".repeat(20_000),
                "{\"log_history\":[" + "{\"loss\":1e999,\"step\":-1},".repeat(5_000) + "{}]}",
                ":::MLLOG {\"key\":" + "{".repeat(10_000) + "\n",
                "| a |".repeat(20_000) + "\n" + "|---|".repeat(20_000) + "\n",
                "JobID|State|Submit|Start|End|ElapsedRaw|AllocTRES\n"
                        + "1|COMPLETED|x|Unknown|None|-1|gres/gpu=".repeat(5_000),
                "metric,before,after,unit\n" + "準確率,1e308,-1e308,%\n".repeat(10_000)));
        for (MetricsKind kind : MetricsKind.values()) {
            for (int i = 0; i < contents.size(); i++) {
                String entry = "\"metrics\":[{\"kind\":\"" + kind.id() + "\",\"unit\":\"lead-co\",\"file\":\"m.csv\"}]";
                inbox.bundle(
                        "table-" + kind.id() + "-" + i,
                        Inbox.config(entry),
                        Map.of("m.csv", Inbox.bytes(contents.get(i))),
                        "metrics");
            }
        }
    }
}
