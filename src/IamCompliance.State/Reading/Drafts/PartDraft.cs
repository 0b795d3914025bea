using IamCompliance.State.Model;

namespace IamCompliance.State.Reading.Drafts;

/// <summary>Is a part whose status other answers can still lower.</summary>
internal sealed class PartDraft(string id)
{
    public string Id => id;

    public ReadStatus Status { get; private set; } = ReadStatus.NotCollected;

    public PartError? Error { get; private set; }

    public DateTimeOffset? GeneratedAt { get; set; }

    public bool HasItemisedGaps { get; private set; }

    /// <summary>Gets the regions that were not read, where that is all that the part lacks.</summary>
    public IReadOnlyList<string> UnreadRegions { get; private set; } = [];

    public List<CallRecord> Calls { get; } = [];

    public List<string> Notes { get; } = [];

    /// <summary>Gets whether what the part lists was read, be it all or that of some regions.</summary>
    public bool IsListed => IsProven || UnreadRegions.Count > 0;

    public bool IsProven => Status is ReadStatus.Complete or ReadStatus.Absent;

    public void Set(ReadStatus status, PartError? error = null, bool hasItemisedGaps = false)
    {
        Status = status;
        Error = error;
        HasItemisedGaps = hasItemisedGaps;
        UnreadRegions = [];
    }

    /// <summary>Leaves the part partial for some of the regions that were asked.</summary>
    public void Set(PartError error, IReadOnlyList<string> unreadRegions)
    {
        Set(ReadStatus.Partial, error);
        UnreadRegions = unreadRegions;
    }

    /// <summary>Lowers a complete part to partial; a part that is less than complete keeps its first reason and notes the next.</summary>
    public void Degrade(string operation, string code, string message)
    {
        if (Status == ReadStatus.Complete)
            Set(ReadStatus.Partial, new PartError(operation, code, message));
        else
            Notes.Add(message);
        if (Status == ReadStatus.Partial)
            (HasItemisedGaps, UnreadRegions) = (false, []);
    }

    public Part ToPart() =>
        new(id, Status)
        {
            Calls = [.. Calls],
            GeneratedAt = GeneratedAt,
            Error = Error,
            Notes = [.. Notes],
            HasItemisedGaps = HasItemisedGaps,
            UnreadRegions = UnreadRegions,
        };
}
