namespace IamCompliance.History;

/// <summary>Says why packages cannot be read over time, and what to do.</summary>
public sealed class HistoryException(string message, Exception? cause = null) : Exception(message, cause);
