namespace IamCompliance.LogFilters.Operands;

/// <summary>A value of an event that can be compared: "Value nodes can be strings or numbers", or one field of a line.</summary>
/// <param name="Text">The string, or the number as it is spelled in the event.</param>
/// <param name="Number">The number; null for a JSON string, and for a field that is no number.</param>
internal readonly record struct LogValue(string Text, LogNumber? Number);
