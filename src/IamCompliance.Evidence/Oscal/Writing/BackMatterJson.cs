using System.Text.Json;
using IamCompliance.Evidence.Oscal.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes the back matter: what a document refers to, with the digests of files.</summary>
internal static class BackMatterJson
{
    /// <summary>Writes the object <c>back-matter</c>, each resource once, or nothing without resources.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<OscalResource?> resources)
    {
        var all = resources.OfType<OscalResource>().DistinctBy(r => r.Id).ToList();
        if (all.Count > 0)
            json.Object("back-matter", () => json.List("resources", all, Write));
    }

    private static void Write(Utf8JsonWriter json, OscalResource resource)
    {
        json.Id("uuid", resource.Id);
        json.Markup("title", resource.Title);
        if (resource.Description is { } description)
            json.Markup("description", description);
        json.Props(resource.Props);
        if (resource.File is { } file)
            json.List("rlinks", [file], Link);
        else if (Uri.TryCreate(resource.Url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")
            json.List("rlinks", [uri], (j, u) => j.WriteString("href", u.AbsoluteUri));
    }

    private static string MediaType(string path) =>
        Path.GetExtension(path) switch
        {
            ".md" => "text/markdown",
            ".gz" => "application/gzip",
            _ => "application/json",
        };

    // Documents lie in a folder of their own; a relative reference starts there.
    private static void Link(Utf8JsonWriter json, ManifestEntry file)
    {
        json.WriteString(
            "href",
            file.Path.StartsWith(OscalDocument.Folder, StringComparison.Ordinal)
                ? file.Path[OscalDocument.Folder.Length..]
                : $"../{file.Path}"
        );
        json.WriteString("media-type", MediaType(file.Path));
        json.List("hashes", [file], (j, f) =>
        {
            j.WriteString("algorithm", "SHA-256");
            j.WriteString("value", f.Sha256);
        });
    }
}
