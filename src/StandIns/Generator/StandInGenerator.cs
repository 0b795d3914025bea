using System.Collections.Immutable;
using IamCompliance.StandIns.Generator.Emitting;
using IamCompliance.StandIns.Generator.Mapping;
using IamCompliance.StandIns.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IamCompliance.StandIns.Generator;

/// <summary>Generates a client from every pair of additional files `x.json` (API model) and `x.dotnet.json` (conventions).</summary>
[Generator]
public sealed class StandInGenerator : IIncrementalGenerator
{
    private const string ConventionsEnding = ".dotnet.json";
    private const string ModelEnding = ".json";

    private static readonly DiagnosticDescriptor CannotGenerate = new(
        "STANDIN001",
        "The API model cannot become a stand-in",
        "The API model `{0}` cannot become a stand-in: {1}",
        "StandIns",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context
            .AdditionalTextsProvider.Where(file => file.Path.EndsWith(ModelEnding, StringComparison.Ordinal))
            .Select((file, cancellation) => (file.Path, Text: file.GetText(cancellation)?.ToString() ?? ""))
            .Collect();
        context.RegisterSourceOutput(models, Generate);
    }

    private static void Generate(SourceProductionContext context, ImmutableArray<(string Path, string Text)> files)
    {
        foreach (var (path, conventions) in files.Where(file => file.Path.EndsWith(ConventionsEnding, StringComparison.Ordinal)))
        {
            var modelPath = path.Substring(0, path.Length - ConventionsEnding.Length) + ModelEnding;
            var model = files.FirstOrDefault(file => file.Path == modelPath).Text;
            try
            {
                Generate(context, model ?? throw new FormatException("the model is not among the additional files"), conventions);
            }
            catch (FormatException problem)
            {
                context.ReportDiagnostic(Diagnostic.Create(CannotGenerate, Location.None, modelPath, problem.Message));
            }
        }
    }

    private static void Generate(SourceProductionContext context, string model, string conventions)
    {
        var service = ServiceMapper.Map(ApiModelReader.Read(model), DotNetConventions.Read(conventions));
        foreach (var file in ServiceEmitter.Emit(service))
            context.AddSource($"{service.Namespace}.{file.Name}.g.cs", SourceText.From(file.Text, System.Text.Encoding.UTF8));
    }
}
