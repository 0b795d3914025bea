using System.Text;
using System.Xml;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.JUnit;

/// <summary>Puts <c>junit.xml</c> into the package.</summary>
internal sealed class JUnitFile : IPackageWriter
{
    /// <summary>The path inside of the package.</summary>
    public const string Path = "junit.xml";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
        CloseOutput = false,
    };

    /// <inheritdoc />
    public EvidenceFormat? Format => EvidenceFormat.Junit;

    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout) =>
        [new PackageFile(Path, (output, cancellationToken) => Write(run, output, cancellationToken))];

    private static void Write(EvidenceRun run, Stream output, CancellationToken cancellationToken)
    {
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement("testsuites");
            for (var number = 0; number < run.Accounts.Count; number++)
                JUnitSuite.Write(xml, run, run.Accounts[number], number, cancellationToken);
            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }
}
