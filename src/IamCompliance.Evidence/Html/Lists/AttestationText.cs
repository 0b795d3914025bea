using IamCompliance.Assessment.Attesting;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Lists;

/// <summary>Says who attested a requirement, until when, and on which files it rests.</summary>
internal static class AttestationText
{
    /// <summary>Writes the attestation that was looked at, or that there is none.</summary>
    public static void Write(HtmlWriter html, ManualResult result)
    {
        if (result.Attestation is not { } attestation)
        {
            html.Text("none");
            return;
        }

        using (html.Open("bdi"))
            html.Prose(attestation.Statement);
        html.Text(" ");
        using (html.Open("bdi"))
            html.Prose($"Author {attestation.Author}, reviewer {attestation.Reviewer}.");
        html.Text($" From {Instants.Text(attestation.Date)}, until {Instants.EndInWords(attestation.ValidUntil)}.");
        if (result.Files.Count == 0)
            return;
        using (html.Open("ul"))
        {
            foreach (var file in result.Files)
                File(html, file);
        }
    }

    private static void File(HtmlWriter html, AttachedFileResult file)
    {
        using (html.Open("li"))
        {
            html.Code(file.File.Path);
            html.Text(
                file.IsUnchanged ? ": unchanged, SHA-256 "
                : file.Found.Sha256 is null ? $": {file.Found.Problem}, attested with SHA-256 "
                : ": changed, attested with SHA-256 "
            );
            html.Code(file.File.Sha256);
            if (file is { IsUnchanged: false, Found.Sha256: { } found })
            {
                html.Text(", found ");
                html.Code(found);
            }
        }
    }
}
