using System.Text.Json;
using IamCompliance.Evidence.Oscal.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes the frame that all OSCAL documents share.</summary>
internal static class OscalDocument
{
    /// <summary>The version of the models, the newest whose schemas documents are validated with.</summary>
    public const string Version = "1.2.1";

    /// <summary>The folder of the documents inside of the package.</summary>
    public const string Folder = "oscal/";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Plans a document.</summary>
    /// <param name="file">The name of its file.</param>
    /// <param name="root">The name of its root.</param>
    /// <param name="title">The title.</param>
    /// <param name="run">The run.</param>
    /// <param name="write">Writes what follows the metadata.</param>
    public static PackageFile Plan(string file, string root, string title, OscalRun run, Action<Utf8JsonWriter, CancellationToken> write) =>
        new(Folder + file, (output, cancellationToken) =>
        {
            using (var json = new Utf8JsonWriter(output, Options))
            {
                json.WriteStartObject();
                json.Object(root, () =>
                {
                    json.Id("uuid", run.OfRun(root));
                    MetadataJson.Write(json, title, run);
                    write(json, cancellationToken);
                });
                json.WriteEndObject();
            }

            output.WriteByte((byte)'\n');
        });
}
