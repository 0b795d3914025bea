using Microsoft.Data.Sqlite;

namespace IamCompliance.History.Index;

/// <summary>Tells the exceptions that bytes of an index can cause, whatever they are.</summary>
internal static class IndexDamage
{
    /// <summary>Decides whether an exception says that the file does not hold what was once written to it.</summary>
    public static bool IsCauseOf(Exception exception) =>
        exception
            is SqliteException
                or InvalidCastException
                or FormatException
                or OverflowException
                or ArgumentException
                or KeyNotFoundException
                or InvalidOperationException;

    /// <summary>Words it for whoever gave the file.</summary>
    public static HistoryException Of(string file, Exception cause) =>
        new(
            $"{file} is not an index of packages, or is damaged: {cause.Message.TrimEnd('.')}. Name another "
                + $"file, or remove it and run `iamc evidence index` again.",
            cause
        );
}
