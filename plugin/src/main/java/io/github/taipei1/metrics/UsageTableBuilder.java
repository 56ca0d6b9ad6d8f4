package io.github.taipei1.metrics;

/**
 * Takes the job rows of one file one after the other. Set the fields of a row, then {@link #add}; every field falls back
 * to "unknown" afterwards. After {@link #build} the builder is spent.
 */
public final class UsageTableBuilder {
    /** The most GPUs a job may claim; more is a misread column. */
    public static final int MOST_GPUS = 1 << 20;

    private final UsageColumns columns = new UsageColumns();
    private final Names models = new Names();
    private final Names users = new Names();
    private final Names accounts = new Names();
    private long submit;
    private long start;
    private long end;
    private int gpus;
    private int model;
    private int user;
    private int account;
    private JobState state = JobState.OTHER;
    private boolean estimated;

    /** Seconds since 1970; 0 or less for "none". */
    public UsageTableBuilder times(long submitted, long started, long ended) {
        submit = submitted;
        start = started;
        end = ended;
        return this;
    }

    public UsageTableBuilder gpus(int count) {
        if (count < 0 || count > MOST_GPUS) {
            throw new IllegalArgumentException("not a number of GPUs: " + count);
        }
        gpus = count;
        return this;
    }

    public UsageTableBuilder model(String name) {
        model = models.intern(name);
        return this;
    }

    /** Models of GPUs that rows may name by their index. */
    public Names models() {
        return models;
    }

    /** Users that rows may name by their index. */
    public Names users() {
        return users;
    }

    /** Accounts that rows may name by their index. */
    public Names accounts() {
        return accounts;
    }

    /** The same as {@link #model(String)} and the like, by the indices of {@link #models()}, {@link #users()} and {@link #accounts()}. */
    public UsageTableBuilder names(int ofModel, int ofUser, int ofAccount) {
        model = ofModel;
        user = ofUser;
        account = ofAccount;
        return this;
    }

    public UsageTableBuilder user(String name) {
        user = users.intern(name);
        return this;
    }

    public UsageTableBuilder account(String name) {
        account = accounts.intern(name);
        return this;
    }

    public UsageTableBuilder state(JobState value) {
        state = value;
        return this;
    }

    public UsageTableBuilder quality(Quality value) {
        estimated = value == Quality.ESTIMATED;
        return this;
    }

    /** Adds the row with a job id of any form. */
    public void add(String job, int line) {
        long packed = JobId.pack(job);
        if (packed == JobId.NONE) {
            packed = JobId.text(columns.texts.size());
            columns.texts.add(job);
        }
        put(packed, line);
    }

    /** Adds the row with a job id that {@link JobId} packed. */
    public void add(long packed, int line) {
        put(packed, line);
    }

    /** Calls back with the packed id of each row added. */
    public void forEachId(java.util.function.LongConsumer id) {
        for (int row = 0; row < columns.size; row++) {
            id.accept(columns.job[row]);
        }
    }

    /** How many rows were added. */
    public int rows() {
        return columns.size;
    }

    /**
     * The table of all rows added.
     *
     * @param slurm whether job ids are those of the cluster's scheduler
     */
    public UsageTable build(String unit, Provenance.Source source, boolean slurm) {
        columns.models = models.toList();
        columns.users = users.toList();
        columns.accounts = accounts.toList();
        return new UsageTable(unit, source, slurm, columns);
    }

    private void put(long job, int line) {
        if (columns.size == columns.job.length) {
            columns.grow();
        }
        int row = columns.size++;
        columns.job[row] = job;
        columns.submit[row] = unsigned(submit);
        columns.start[row] = unsigned(start);
        columns.end[row] = unsigned(end);
        columns.gpus[row] = gpus;
        columns.line[row] = line;
        columns.state[row] = (byte) state.ordinal();
        columns.estimated[row] = estimated;
        columns.model[row] = (short) model;
        columns.user[row] = (short) user;
        columns.account[row] = (short) account;
        forget();
    }

    private void forget() {
        times(0, 0, 0);
        gpus = 0;
        model = 0;
        user = 0;
        account = 0;
        state = JobState.OTHER;
        estimated = false;
    }

    private static int unsigned(long seconds) {
        return seconds <= 0 || seconds > 0xFFFFFFFFL ? 0 : (int) seconds;
    }
}
