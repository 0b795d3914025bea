namespace IamCompliance.Assessment.Decisions;

/// <summary>Holds the text of a policy and knows where it was written.</summary>
/// <param name="Text">The JSON; empty when there is a problem.</param>
/// <param name="PlaceOf">Names the place of a character of the JSON.</param>
/// <param name="Problem">Why there is no text; null when there is.</param>
internal sealed record PolicySource(string Text, Func<int, string> PlaceOf, string? Problem);
