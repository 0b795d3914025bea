using IamCompliance.Definitions.Profiles;
using System.Text;

namespace IamCompliance.Evidence.Html;

/// <summary>Writes <c>index.html</c>: one page without scripts, that loads nothing, for people to read and print.</summary>
internal sealed class HtmlReport : IPackageWriter
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "index.html";

    private static readonly IPageSection[] Sections =
    [
        new TitleSection(),
        new NoticesSection(),
        new TotalsSection(),
        new BreakdownSection(),
        new CoverageSection(),
        new ProgramsSection(),
        new AccountsSection(),
        new ControlTableSection(),
        new ControlsSection(),
        new ManualSection(),
        new WaiversSection(),
        new UntestedSection(),
        new ReadingsSection(),
        new FooterSection(),
    ];

    /// <inheritdoc />
    public EvidenceFormat? Format => EvidenceFormat.Html;

    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout) =>
        [new PackageFile(Path, (output, cancellationToken) => Write(run, layout, output, cancellationToken))];

    private static void Write(EvidenceRun run, PackageLayout layout, Stream output, CancellationToken cancellationToken)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), bufferSize: 64 * 1024, leaveOpen: true) { NewLine = "\n" };
        var html = new HtmlWriter(text);
        var page = new ReportPage(run, layout);
        html.Doctype();
        using (html.Open("html", ("lang", "en")))
        {
            PageHead.Write(html);
            using (html.Open("body"))
            using (html.Open("main"))
            {
                foreach (var section in Sections)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    section.Write(html, page);
                }
            }
        }
    }
}
