package io.github.taipei1.bundle.refusal;

import io.github.taipei1.finding.Text;

/**
 * Why a file cannot be read as what it should be. The words are for an officer of the programme: what is wrong and what to ask for,
 * no term of the trade without need.
 */
public sealed interface Refusal {
    /** What is wrong. */
    Text what();

    /** What to do about it. */
    default Text help() {
        return Text.of(
                "請團隊重新上傳 taipei1:report 產生的原始 ZIP 檔，不要解壓縮後再壓縮。",
                "Ask the team to upload the ZIP that taipei1:report wrote, as it is, not unpacked and packed again.");
    }

    /** A file without a byte. */
    record EmptyFile() implements Refusal {
        @Override
        public Text what() {
            return Text.of("檔案是空的（0 位元組），可能上傳失敗。", "The file is empty (0 bytes); the upload may have failed.");
        }
    }

    /** A ZIP that stops before its end. */
    record Incomplete(long size) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    "檔案不完整：只有 " + size + " 位元組，缺少結尾，上傳或下載可能中斷。",
                    "The file is incomplete: it has " + size
                            + " bytes and no end; an upload or download may have broken off.");
        }
    }

    /** Something else under the name of a ZIP. */
    record OtherFile(FileKind kind) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    "這不是 ZIP，而是" + kind.gap() + kind.text().zhTw() + "。",
                    "This is not a ZIP but " + kind.text().en() + ".");
        }
    }

    /** An archive with nothing in it. */
    record EmptyArchive() implements Refusal {
        @Override
        public Text what() {
            return Text.of("ZIP 內沒有任何檔案。", "There is no file in the ZIP.");
        }
    }

    /** One part of several. */
    record SplitArchive() implements Refusal {
        @Override
        public Text what() {
            return Text.of("這是分割壓縮檔的其中一份，單獨一份無法判讀。", "This is one part of a split archive and can't be read alone.");
        }
    }

    /** An entry that needs a password. */
    record Encrypted(String name) implements Refusal {
        @Override
        public Text what() {
            return Text.of("ZIP 設有密碼（" + name + "），無法判讀。", "The ZIP is protected by a password (" + name + ").");
        }
    }

    /** Bytes behind the end record, or a comment in it. */
    record DataAfterEnd(long bytes) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    "ZIP 結尾之後還有 " + bytes + " 位元組的其他資料。", "There are " + bytes + " bytes behind the end of the ZIP.");
        }
    }

    /** Bytes that belong to no entry. */
    record HiddenData(long at, long bytes) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    "ZIP 內有 " + bytes + " 位元組不屬於任何檔案（位置 " + at + "）。",
                    bytes + " bytes in the ZIP belong to no file (at " + at + ").");
        }
    }

    /** Two entries that claim the same bytes. */
    record Overlap(String name) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    "ZIP 內的檔案互相重疊（" + name + "），這不是一般壓縮軟體會產生的檔案。",
                    "Files in the ZIP overlap (" + name + "); no ordinary program writes that.");
        }
    }

    /** Two entries of one name, also where only the case differs, or a file that is a folder too. */
    record Duplicate(String name, String other) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    "ZIP 內有兩個同名的檔案：「" + name + "」與「" + other + "」。",
                    "Two files in the ZIP have the same name: \"" + name + "\" and \"" + other + "\".");
        }
    }

    /** A link or a device in place of a file. */
    record NoPlainFile(String name) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    "「" + name + "」不是一般檔案（捷徑、符號連結或裝置）。", "\"" + name + "\" is no ordinary file (a link or a device).");
        }
    }

    /** A name that would lead outside, or cannot be read. */
    record UnsafeName(String name) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    "檔名「" + name + "」不安全或無法判讀（絕對路徑、上層路徑、反斜線或看不見的字元）。",
                    "The name \"" + name
                            + "\" is unsafe or unreadable (absolute, leading upwards, with backslashes or invisible characters).");
        }
    }

    /** A way of packing other than stored and deflated. */
    record UnknownMethod(String name, int method) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    "「" + name + "」的壓縮方式（代號 " + method + "）不支援。",
                    "\"" + name + "\" is packed in a way that is not supported (method " + method + ").");
        }
    }

    /** Two places in the file that say different things. */
    record Contradiction(String name, String field) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    "ZIP 的目錄與內容對「" + name + "」的記載不一致（" + field + "），檔案已損毀或遭改動。",
                    "The ZIP's directory and its data disagree about \"" + name + "\" (" + field
                            + "); the file is damaged or was altered.");
        }
    }

    /** A structure that ends early or carries a wrong mark. */
    record Malformed(String part) implements Refusal {
        @Override
        public Text what() {
            return Text.of("ZIP 的結構損毀（" + part + "）。", "The structure of the ZIP is damaged (" + part + ").");
        }
    }

    /** Data that do not unpack to what the directory promises. */
    record DamagedEntry(String name) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    "「" + name + "」的內容損毀，與其檢查碼不符。",
                    "The content of \"" + name + "\" is damaged: it does not match its checksum.");
        }
    }

    /** More than the limits allow. */
    record TooMuch(Text of, long found, long limit) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    of.zhTw() + "為 " + found + "，超過上限 " + limit + "。",
                    of.en() + ": " + found + ", more than the limit of " + limit + ".");
        }
    }

    /** A sound archive that is no submission bundle. */
    record NotABundle(Text why) implements Refusal {
        @Override
        public Text what() {
            return Text.of("ZIP 可以開啟，但不是結案提交檔：" + why.zhTw(), "The ZIP opens but is no submission bundle: " + why.en());
        }
    }

    /** A text inside that cannot be read. */
    record UnreadableText(String name, Text why) implements Refusal {
        @Override
        public Text what() {
            return Text.of("「" + name + "」無法判讀：" + why.zhTw(), "\"" + name + "\" can't be read: " + why.en());
        }
    }

    /** A bundle of a later version of this product. */
    record LaterFormat(long version) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    "此提交檔由較新版本的工具產生（格式 " + version + "）。",
                    "The bundle was written by a later version of the tool (format " + version + ").");
        }

        @Override
        public Text help() {
            return Text.of("請更新 taipei1-maven-plugin 後再查驗。", "Update taipei1-maven-plugin and verify again.");
        }
    }

    /** A file that this program could not cope with; that says nothing about the file. */
    record OurFault(String kind) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    "查驗程式處理這份檔案時發生錯誤（" + kind + "），以下各項未判定，須由人審閱。",
                    "This program failed over the file (" + kind
                            + "); what follows is undecided and a person must look.");
        }
    }

    /** Content that takes longer to examine than any honest one. */
    record TakesTooLong(long seconds) implements Refusal {
        @Override
        public Text what() {
            return Text.of(
                    "內容在 " + seconds + " 秒內無法讀完，已停止；正常的提交檔只需數秒。",
                    "The content could not be examined within " + seconds
                            + " seconds and was given up; an honest one takes a few.");
        }
    }

    /** A file that the operating system does not give out. */
    record Unreachable(String reason) implements Refusal {
        @Override
        public Text what() {
            return Text.of("無法讀取檔案：" + reason, "The file can't be read: " + reason);
        }

        @Override
        public Text help() {
            return Text.of(
                    "請確認檔案存在、未被其他程式開啟，且您有讀取權限。",
                    "Make sure that the file is there, not open elsewhere, and that you may read it.");
        }
    }
}
