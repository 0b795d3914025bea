using System.Text.Json;

namespace IamCompliance.Policies.Documents;

/// <summary>Holds what became of reading a policy document: the document, or what is wrong with it.</summary>
public sealed record PolicyDocumentReading
{
    private PolicyDocumentReading() { }

    /// <summary>Gets the document, a JSON object; null when it could not be read.</summary>
    public JsonElement? Document { get; private init; }

    /// <summary>Gets what is wrong, to follow the document's name in a sentence; null when nothing is.</summary>
    public string? Problem { get; private init; }

    internal static PolicyDocumentReading Of(JsonElement document) => new() { Document = document };

    internal static PolicyDocumentReading Broken(string problem) => new() { Problem = problem };
}
