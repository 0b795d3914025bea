namespace IamCompliance.Foundations.Json;

/// <summary>What came of reading a text as JSON: a tree, or the first fault.</summary>
/// <param name="Root">The tree; null when there is a fault.</param>
/// <param name="Fault">The fault; null when there is a tree.</param>
public readonly record struct JsonReading(JsonNode? Root, JsonFault? Fault);
