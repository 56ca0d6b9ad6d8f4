package io.github.taipei1.metrics.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A small right file of each kind, made for the tests. */
final class Samples {
    private Samples() {}

    static byte[] of(MetricsKind kind) {
        return switch (kind) {
            case SLURM_SACCT -> bytes("""
                    JobID|JobName|User|Account|State|Submit|Start|End|ElapsedRaw|AllocTRES
                    100|train|amy|lab|COMPLETED|2025-11-10T08:00:00|2025-11-10T09:00:00|2025-11-10T11:00:00|7200|gres/gpu:h100=8,gres/gpu=8
                    100.batch|batch||lab|COMPLETED|2025-11-10T09:00:00|2025-11-10T09:00:00|2025-11-10T11:00:00|7200|gres/gpu=8
                    101_2|eval|bob|lab|FAILED|2025-11-10T08:30:00|2025-11-10T12:00:00|2025-11-10T12:30:00|1800|gres/gpu=4
                    102|later|bob|lab|CANCELLED by 1001|2025-11-10T08:30:00|None|2025-11-10T08:40:00|0|
                    """);
            case SLURM_SACCT_JSON -> bytes("""
                    {"meta": {"slurm": {"version": {"major": "23"}}}, "jobs": [
                     {"job_id": 100, "user": "amy", "account": "lab", "array": {"job_id": 0, "task_id": {"set": false, "number": 0}},
                      "state": {"current": ["COMPLETED"], "reason": "None"},
                      "time": {"submission": 1762732800, "start": 1762736400, "end": 1762743600, "elapsed": 7200},
                      "tres": {"allocated": [{"type": "gres", "name": "gpu:h100", "count": 8}, {"type": "gres", "name": "gpu", "count": 8},
                       {"type": "gres", "name": "gpumem", "count": 99}]}, "steps": [{"time": {"start": 1}}]},
                     {"job_id": 207, "array": {"job_id": 206, "task_id": 3}, "state": {"current": "FAILED"},
                      "time": {"submission": 1762736400, "start": 1762736400, "end": 1762740000, "elapsed": 3600},
                      "tres": {"allocated": [{"type": "gres", "name": "gpu:h100", "count": 2}]}}],
                     "errors": []}
                    """);
            case RUN_LOG -> bytes("""
                    # 執行紀錄

                    | 作業 | GPU 數 | 開始 | 時長 | 狀態 |
                    |---|---:|---|---|---|
                    | a-1 | 64×H100 | 2025-11-10 09:00 | 3h07m | ✅ |
                    | a-2 | 8 張 | 114/11/11 10:00 | 2 小時 30 分 | ❌ OOM |
                    """);
            case NVIDIA_SMI -> bytes("""
                    timestamp, index, utilization.gpu [%], power.draw [W], memory.used [MiB]
                    2025/11/10 09:00:00.000, 0, 45 %, 300.00 W, 1024 MiB
                    2025/11/10 09:00:00.000, 1, [N/A], [N/A], 0 MiB
                    2025/11/10 09:06:00.000, 0, 55 %, 500.00 W, 1024 MiB
                    """);
            case DCGM -> bytes("""
                    timestamp,gpu,DCGM_FI_DEV_GPU_UTIL,DCGM_FI_DEV_POWER_USAGE,DCGM_FI_DEV_FB_USED
                    2025-11-10T09:00:00Z,0,90,650.5,40000
                    2025-11-10T09:01:00Z,0,N/A,,40000
                    """);
            case TRAINER_STATE -> bytes("""
                    {"best_metric": null, "global_step": 30, "num_input_tokens_seen": 3000, "total_flos": 1.5e18,
                     "log_history": [
                      {"epoch": 0.1, "step": 10, "loss": 2.5, "learning_rate": 1e-4, "grad_norm": NaN},
                      {"epoch": 0.2, "step": 20, "loss": NaN, "num_input_tokens_seen": 2000},
                      {"epoch": 0.3, "step": 20, "loss": 2.1},
                      {"epoch": 0.3, "step": 30, "loss": 1.5, "eval_loss": 1.75}],
                     "trial_name": null}
                    """);
            case TENSORBOARD -> tensorBoard();
            case LM_EVAL -> bytes("""
                    {"results": {"hellaswag": {"alias": "hellaswag", "acc,none": 0.5125, "acc_stderr,none": 0.01, "acc_norm,none": 0.61},
                     "gsm8k": {"exact_match,strict-match": 0.25, "exact_match_stderr,strict-match": "N/A"}},
                     "config": {"model": "hf"}}
                    """);
            case MLLOG -> bytes("""
                    starting up
                    0: :::MLLOG {"namespace": "", "time_ms": 1762736400000, "event_type": "POINT_IN_TIME", "key": "submission_benchmark", "value": "bert", "metadata": {}}
                    0: :::MLLOG {"namespace": "", "time_ms": 1762736400000, "event_type": "INTERVAL_START", "key": "run_start", "value": null, "metadata": {}}
                    0: :::MLLOG {"namespace": "", "time_ms": 1762736460000, "event_type": "POINT_IN_TIME", "key": "tracked_stats", "value": {"throughput": 1200.5}, "metadata": {"step": 10}}
                    0: :::MLLOG {"namespace": "", "time_ms": 1762736500000, "event_type": "POINT_IN_TIME", "key": "eval_accuracy", "value": 0.72, "metadata": {"epoch_num": 1}}
                    0: :::MLLOG {"namespace": "", "time_ms": 1762736520000, "event_type": "INTERVAL_END", "key": "run_stop", "value": null, "metadata": {"status": "success"}}
                    """);
            case MEGATRON_LOG -> bytes("""
                    setting number of micro-batches to constant 8
                     [2025-11-10 09:00:00] iteration       10/    5000 | consumed samples:   1280 | elapsed time per iteration (ms): 913.8 | throughput per GPU (TFLOP/s/GPU): 380.2 | learning rate: 6.9E-05 | global batch size:   128 | lm loss: 1.043863E+01 | loss scale: 1.0 |
                     [2025-11-10 09:00:10] iteration       20/    5000 | consumed samples:   2560 | learning rate 1.2E-04 | lm loss: nan |
                     [2025-11-10 09:00:12] iteration       20/    5000 | consumed samples:   2560 | learning rate 1.2E-04 | lm loss: 8.5E+00 |
                    """);
            case WANDB_CSV -> bytes("""
                    "Step","run-a - train/loss","run-a - train/loss__MIN","run-a - train/loss__MAX","run-b - train/loss"
                    "1","2.5","2.5","2.5",""
                    "2","2.25","2.25","2.25","3.5"
                    """);
            case MLFLOW_CSV -> bytes("""
                    run_id,key,value,step,timestamp
                    r1,train_loss,2.5,1,1762736400000
                    r1,train_loss,2.0,2,1762736401000
                    """);
            case OMNIVERSE_FARM -> bytes("""
                    task,status,submitted,started,finished,gpus,frames
                    t-1,finished,2025-11-10T08:00:00,2025-11-10T09:00:00,2025-11-10T10:30:00,4,240
                    t-2,errored,2025-11-10T08:00:00,2025-11-10T09:00:00,2025-11-10T09:15:00,4,
                    """);
            case RENDERED_FRAMES -> bytes("scene,frames,seconds\nintro,240,4800\ncity,100,1000\n");
            case KPI -> bytes("name,unit,before,after,better,source\nLatency,ms,1200,300,down,bench\n");
            case REDUCED_USAGE -> bytes("""
                    job,user,account,submit,start,end,gpus,gpu-model,state,quality,scheduler
                    100,user-1,account-1,1762732800,1762736400,1762743600,8,h100,completed,measured,slurm
                    """);
            case REDUCED_SERIES -> bytes("run,metric,origin,step,time-ms,value\nrun-1,loss,trainer-state,10,,2.5\n");
        };
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Two scalar events, one as a simple value and one as a tensor. */
    static byte[] tensorBoard() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        record(file, event(1, ByteBuffer.allocate(0).array()));
        byte[] simple = message(field(1, "train/loss".getBytes(StandardCharsets.UTF_8)), floatField(2, 2.5f));
        record(file, event(10, field(5, field(1, simple))));
        byte[] tensor = message(
                new byte[] {8, 1}, field(4, littleEndian(4).putFloat(1.25f).array()));
        byte[] second = message(field(1, "train/loss".getBytes(StandardCharsets.UTF_8)), field(8, tensor));
        record(file, event(20, field(5, field(1, second))));
        return file.toByteArray();
    }

    private static byte[] event(int step, byte[] rest) {
        byte[] time =
                message(new byte[] {9}, littleEndian(8).putDouble(1762736400.5).array());
        return message(time, new byte[] {16, (byte) step}, rest);
    }

    static byte[] field(int number, byte[] value) {
        return message(new byte[] {(byte) (number << 3 | 2), (byte) value.length}, value);
    }

    private static byte[] floatField(int number, float value) {
        return message(
                new byte[] {(byte) (number << 3 | 5)},
                littleEndian(4).putFloat(value).array());
    }

    static void record(ByteArrayOutputStream file, byte[] data) {
        byte[] length = littleEndian(8).putLong(data.length).array();
        file.writeBytes(length);
        file.writeBytes(littleEndian(4).putInt(maskedCrc32c(length)).array());
        file.writeBytes(data);
        file.writeBytes(littleEndian(4).putInt(maskedCrc32c(data)).array());
    }

    /** As tensorflow/core/lib/io/record_writer.cc has it, bit by bit and not by the JDK's class, which the reader uses. */
    static int maskedCrc32c(byte[] data) {
        int crc = ~0;
        for (byte one : data) {
            crc ^= one & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc >>> 1 ^ ((crc & 1) == 0 ? 0 : 0x82F63B78);
            }
        }
        crc = ~crc;
        return (crc >>> 15 | crc << 17) + 0xA282EAD8;
    }

    private static byte[] message(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
