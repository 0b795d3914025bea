using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Run;

namespace IamCompliance.Evidence.Html.Summary;

/// <summary>Says how to check that nobody changed the package, which run made it, and which states it rests on.</summary>
internal sealed class VerifySection : IPageSection
{
    private static readonly (string What, string Command)[] Ways =
    [
        (
            "Nothing was changed, added or removed, and the signature and time stamp hold where the package "
                + "has them (offline; names every file that differs):",
            "iamc evidence verify <this folder>"
        ),
        ("The same verdicts come out of the recorded states and definitions, byte for byte:", "iamc evidence reperform <this folder>"),
        ("The digests without our tool, in this folder:", "jq -r '.files[] | \"\\(.sha256)  \\(.path)\"' manifest.json | sha256sum -c"),
    ];

    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        using (html.Open("section", ("id", "verify"), ("aria-labelledby", "verify-title")))
        {
            html.Leaf("h2", "Verification", ("id", "verify-title"));
            html.Leaf(
                "p",
                "A page cannot vouch for itself: whoever changes it could change this line as well. Check the package from outside:"
            );
            using (html.Open("ul", ("class", "plain commands")))
            {
                foreach (var (what, command) in Ways)
                {
                    using (html.Open("li"))
                    {
                        html.Text(what);
                        html.Void("br");
                        html.Leaf("code", command);
                    }
                }
            }

            html.Leaf("h3", "The run");
            Run(html, page.Run);
            States(html, page);
        }
    }

    private static void Run(HtmlWriter html, EvidenceRun run)
    {
        var header = run.Header;
        using (html.Open("dl", ("class", "card")))
        {
            TermList.Value(html, "Run", header.Id.ToString());
            TermList.Value(html, "Started", Instants.Text(header.Started));
            TermList.Value(html, "Finished", Instants.Text(header.Finished));
            TermList.Value(html, "Tool", $"IamCompliance {run.ToolVersion}");
            TermList.Value(html, "SHA-256 of the tool", header.ToolDigest);
            TermList.Value(html, "Runtime", header.Runtime);
            Origin(html, header.Origin);
            if (header.Previous is not { } previous)
            {
                TermList.Prose(html, "Previous package", "none: this is the first of its chain");
                return;
            }

            TermList.Value(html, "Previous package", previous.RunId is { } id ? $"run {id}" : "has no header");
            TermList.Value(html, "SHA-256 of its manifest", previous.ManifestSha256);
        }
    }

    private static void Origin(HtmlWriter html, RunOrigin? origin)
    {
        if (origin is null)
        {
            TermList.Prose(html, "Pipeline", "none: started by hand");
            return;
        }

        TermList.Value(html, "Pipeline", origin.System);
        TermList.Value(html, "Repository", origin.Repository);
        TermList.Value(html, "Commit", origin.Commit);
        TermList.Value(html, "Branch", origin.Branch);
        TermList.Value(html, "Run of the pipeline", origin.RunId);
        TermList.Value(html, "Started by", origin.Actor);
    }

    private static void States(HtmlWriter html, ReportPage page)
    {
        if (page.Run.Accounts.Count == 0)
            return;
        html.Leaf("h3", "The recorded states");
        using (html.Open("table", ("class", "states")))
        {
            TableHead.Write(html, "Account", "SHA-256 of the state in its canonical form");
            using (html.Open("tbody"))
            {
                foreach (var account in page.Run.Accounts)
                {
                    using (html.Open("tr"))
                    {
                        using (html.Open("th", ("scope", "row")))
                            html.Leaf("bdi", account.Name);
                        using (html.Open("td"))
                            html.Leaf("code", account.StateDigest, ("class", "digest"));
                    }
                }
            }
        }
    }
}
