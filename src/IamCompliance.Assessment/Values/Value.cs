using System.Text.Json;

namespace IamCompliance.Assessment.Values;

/// <summary>Holds what a path leads to: a JSON value, the knowledge that there is none, or why nobody can say.</summary>
internal readonly struct Value
{
    private Value(ValueState state, JsonElement element, string part, string? cause)
    {
        State = state;
        Element = element;
        Part = part;
        Cause = cause;
    }

    public ValueState State { get; }

    /// <summary>Gets the JSON value; undefined unless known.</summary>
    public JsonElement Element { get; }

    /// <summary>Gets the part that supplied the value, or that failed to.</summary>
    public string Part { get; }

    /// <summary>Gets why the value is unknown, as the rest of a sentence; null unless it is.</summary>
    public string? Cause { get; }

    public static Value Known(JsonElement element, string part) => new(ValueState.Known, element, part, null);

    public static Value Absent(string part) => new(ValueState.Absent, default, part, null);

    public static Value Unknown(string part, string cause) => new(ValueState.Unknown, default, part, cause);
}
