using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Cases;

/// <summary>Holds one unit test of a control: a sentence, a small account, and what must come out.</summary>
public sealed record ControlCase
{
    /// <summary>Gets the id of the control.</summary>
    public required string Control { get; init; }

    /// <summary>Gets the sentence that names the case.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the capture time of the small account.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Gets parameter values that differ from the defaults.</summary>
    public required IReadOnlyList<Programs.ParameterSetting> Parameters { get; init; }

    /// <summary>Gets the parts that were not completely read, with their status (<c>denied</c>, <c>partial</c>, <c>failed</c>,
    /// <c>notCollected</c>, <c>absent</c>); all others are complete.</summary>
    public required IReadOnlyDictionary<string, string> Parts { get; init; }

    /// <summary>Gets the resources: each names its subject and gives only the properties that matter.</summary>
    public required IReadOnlyList<CaseResource> Resources { get; init; }

    /// <summary>Gets the regions that were read, each with the names of the resources in it; a resource that none names is in no
    /// region.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Regions { get; init; }

    /// <summary>Gets the outcome expected of the control as a whole.</summary>
    public required string Outcome { get; init; }

    /// <summary>Gets the outcome expected of each subject, by its name in the case.</summary>
    public required IReadOnlyDictionary<string, string> Subjects { get; init; }

    /// <summary>Gets why no recorded account can be like the account of the case; null when one can.</summary>
    public string? Hypothetical { get; init; }

    /// <summary>Gets whether the case is only a reminder, its name beginning with <c>TODO</c>: it fails until somebody writes it.</summary>
    public bool IsToDo => ToDo.Is(Name);

    /// <summary>Gets where the case is written.</summary>
    public required SourceSpan Span { get; init; }
}
