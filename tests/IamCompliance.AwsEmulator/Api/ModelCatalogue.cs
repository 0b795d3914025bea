using System.Collections.Concurrent;

namespace IamCompliance.AwsEmulator.Api;

/// <summary>Holds the API models this assembly carries.</summary>
internal static class ModelCatalogue
{
    private static readonly ConcurrentDictionary<string, Lazy<ServiceModel>> Models = new(StringComparer.Ordinal);

    public static ServiceModel Get(string name) => Models.GetOrAdd(name, n => new Lazy<ServiceModel>(() => Load(n))).Value;

    private static ServiceModel Load(string name)
    {
        using var stream = typeof(ModelCatalogue).Assembly.GetManifestResourceStream($"Models/{name}.json")
            ?? throw new InvalidOperationException($"There is no API model `{name}`.");
        return ServiceModel.Parse(name, stream);
    }
}
