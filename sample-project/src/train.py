"""Pre-train a causal language model on a flat file of token ids."""

import argparse
import os
import signal
from pathlib import Path

import numpy as np
import torch
from torch.utils.data import Dataset
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    Trainer,
    TrainerCallback,
    TrainingArguments,
    set_seed,
)


class TokenFile(Dataset):
    """Fixed-length windows of a memory-mapped file of 32-bit token ids."""

    def __init__(self, path: Path, length: int):
        self.tokens = np.memmap(path, dtype=np.uint32, mode="r")
        self.length = length

    def __len__(self) -> int:
        return len(self.tokens) // self.length

    def __getitem__(self, index: int) -> dict:
        start = index * self.length
        window = torch.from_numpy(self.tokens[start : start + self.length].astype(np.int64))
        return {"input_ids": window, "labels": window.clone()}


class SaveBeforeTheLimit(TrainerCallback):
    """Saves a checkpoint and ends when the scheduler warns that time is nearly up."""

    def __init__(self):
        self.warned = False
        signal.signal(signal.SIGUSR1, self._warn)

    def _warn(self, *_):
        self.warned = True

    def on_step_end(self, args, state, control, **kwargs):
        if self.warned:
            control.should_save = True
            control.should_training_stop = True
        return control


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokens", type=Path, required=True)
    parser.add_argument("--validation", type=Path)
    parser.add_argument("--model", type=Path, required=True, help="configuration of the model")
    parser.add_argument("--output", type=Path, default=Path("checkpoints"))
    parser.add_argument("--length", type=int, default=8192)
    parser.add_argument("--batch", type=int, default=8, help="windows on each GPU")
    parser.add_argument("--max-steps", type=int, required=True)
    parser.add_argument("--learning-rate", type=float, default=3e-4)
    parser.add_argument("--resume", choices=["auto", "never"], default="auto")
    parser.add_argument("--seed", type=int, default=20251110)
    return parser.parse_args()


def main() -> None:
    options = parse()
    set_seed(options.seed)
    model = AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(options.model))
    arguments = TrainingArguments(
        output_dir=str(options.output),
        max_steps=options.max_steps,
        per_device_train_batch_size=options.batch,
        learning_rate=options.learning_rate,
        lr_scheduler_type="cosine_with_min_lr",
        lr_scheduler_kwargs={"min_lr_rate": 0.1},
        warmup_steps=2000,
        bf16=torch.cuda.is_available(),
        logging_steps=50,
        save_steps=1000,
        save_total_limit=3,
        include_num_input_tokens_seen=True,
        dataloader_num_workers=min(8, os.cpu_count() or 1),
        report_to=[],
    )
    trainer = Trainer(
        model=model,
        args=arguments,
        train_dataset=TokenFile(options.tokens, options.length),
        eval_dataset=TokenFile(options.validation, options.length) if options.validation else None,
        callbacks=[SaveBeforeTheLimit()],
    )
    saved = any(options.output.glob("checkpoint-*"))
    trainer.train(resume_from_checkpoint=saved and options.resume == "auto")
    trainer.save_state()


if __name__ == "__main__":
    main()
