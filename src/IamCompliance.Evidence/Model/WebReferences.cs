namespace IamCompliance.Evidence.Model;

/// <summary>Chooses addresses that a reader may safely be sent to.</summary>
internal static class WebReferences
{
    /// <summary>Gets the first address of the web; null when there is none.</summary>
    public static string? First(IEnumerable<string> references) => references.FirstOrDefault(IsWeb);

    /// <summary>Decides whether a reference is an absolute address of the web and nothing else.</summary>
    public static bool IsWeb(string reference) =>
        Uri.TryCreate(reference, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http"
        && Uri.IsWellFormedUriString(reference, UriKind.Absolute);
}
