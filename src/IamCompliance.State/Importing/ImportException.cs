namespace IamCompliance.State.Importing;

/// <summary>Says why no state can be made of a directory at all. What is wrong with one answer is recorded in its part instead.</summary>
public sealed class ImportException : Exception
{
    internal ImportException(string message)
        : base(message) { }
}
