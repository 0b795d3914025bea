using System.Text.Json;

namespace IamCompliance.Assessment.Values;

/// <summary>Holds what a path leads to: a JSON value, the knowledge that there is none, or why nobody can say.</summary>
internal readonly struct Value
{
    private readonly SourcePart? source;

    private Value(ValueState state, JsonElement element, SourcePart source, string? cause)
    {
        State = state;
        Element = element;
        this.source = source;
        Cause = cause;
    }

    public ValueState State { get; }

    /// <summary>Gets the JSON value; undefined unless known.</summary>
    public JsonElement Element { get; }

    /// <summary>Gets the part that supplied the value, or that failed to.</summary>
    public SourcePart Source =>
        source ?? throw new InvalidOperationException("A value without a part was not read, and nothing follows from it.");

    /// <summary>Gets the id of the part that supplied the value, or that failed to.</summary>
    public string Part => Source.Id;

    /// <summary>Gets why the value is unknown, as the rest of a sentence; null unless it is.</summary>
    public string? Cause { get; }

    public static Value Known(JsonElement element, SourcePart source) => new(ValueState.Known, element, source, null);

    public static Value Absent(SourcePart source) => new(ValueState.Absent, default, source, null);

    public static Value Unknown(SourcePart source, string cause) => new(ValueState.Unknown, default, source, cause);
}
