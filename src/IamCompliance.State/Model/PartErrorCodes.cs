namespace IamCompliance.State.Model;

/// <summary>Names what can be wrong with an answer itself. Error codes of AWS are used as they are.</summary>
public static class PartErrorCodes
{
    /// <summary>The answer is not in the shape its operation has.</summary>
    public const string Malformed = "Malformed";

    /// <summary>The answer lacks what AWS always sends.</summary>
    public const string MemberMissing = "MemberMissing";

    /// <summary>Nothing shows when AWS made the data.</summary>
    public const string UnknownAge = "UnknownAge";

    /// <summary>The answer ends before the list does.</summary>
    public const string Truncated = "Truncated";

    /// <summary>Two answers disagree on how many there are, or on who they are.</summary>
    public const string CountMismatch = "CountMismatch";

    /// <summary>The answer speaks of another account.</summary>
    public const string WrongAccount = "WrongAccount";

    /// <summary>The data was old when it was captured.</summary>
    public const string Stale = "Stale";

    /// <summary>There is both an answer and an error.</summary>
    public const string Contradictory = "Contradictory";

    /// <summary>Nobody asked for some of the resources.</summary>
    public const string NotAsked = "NotAsked";

    /// <summary>The accounts of an organization were listed, and the selection leaves none.</summary>
    public const string NothingSelected = "NothingSelected";

    /// <summary>AWS Config does not record the type, or nothing shows that it does.</summary>
    public const string NotRecorded = "NotRecorded";

    /// <summary>A name in one answer cannot be found in another.</summary>
    public const string Unresolved = "Unresolved";

    /// <summary>The service was still preparing its answer.</summary>
    public const string Unfinished = "Unfinished";

    /// <summary>The list that says which resources to ask for was not read to its end.</summary>
    public const string PopulationUnproven = "PopulationUnproven";

    /// <summary>The file may not be read: too large, or a link out of the export.</summary>
    public const string Refused = "Refused";

    /// <summary>The command line tool failed without naming an error of AWS.</summary>
    public const string CliError = "CliError";

    /// <summary>No connection came about, or it broke.</summary>
    public const string ConnectionFailed = "ConnectionFailed";

    /// <summary>No answer came in time.</summary>
    public const string Timeout = "Timeout";

    /// <summary>The call was not sent: credentials, region or settings are missing.</summary>
    public const string ClientError = "ClientError";
}
