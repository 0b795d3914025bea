using IamCompliance.StandIns.Generator.Reading;

namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>Applies the .NET SDK's naming and typing rules to an API model.</summary>
internal sealed class ServiceMapper
{
    private readonly ApiModel model;
    private readonly DotNetConventions conventions;
    private readonly TypeMapper types;
    private readonly ReachableShapes reachable;
    private readonly SortedDictionary<string, ErrorClass> errors = new(StringComparer.Ordinal);

    private ServiceMapper(ApiModel model, DotNetConventions conventions)
    {
        this.model = model;
        this.conventions = conventions;
        reachable = new ReachableShapes();
        types = new TypeMapper(model, conventions, reachable.AddClass, reachable.AddConstants);
    }

    public static Service Map(ApiModel model, DotNetConventions conventions) => new ServiceMapper(model, conventions).Map();

    private Service Map()
    {
        var operations = model.Operations.Select(MapOperation).ToArray();
        var parts = reachable.MapClasses(MapPart);
        return new Service(
            model.Metadata,
            model.Partitions,
            conventions.Endpoints,
            ChooseProtocol(),
            conventions.Namespace,
            conventions.Client,
            conventions.DefaultRegion,
            operations,
            [.. operations.SelectMany(operation => new[] { operation.Request, operation.Response }), .. parts],
            [.. errors.Values],
            reachable.MapConstants()
        );
    }

    private ServiceOperation MapOperation(ApiOperation operation)
    {
        if (operation.RequestUri.Contains("?"))
            throw new FormatException($"`{operation.Name}` has a query string in its path, which no stand-in needed so far");
        reachable.Read = false;
        var request = MapMessage(operation.Input, operation.Name + "Request", ClassRole.Request);
        reachable.Read = true;
        var response = MapMessage(operation.Output, operation.Name + "Response", ClassRole.Response);
        return new ServiceOperation(
            operation.Name,
            request,
            response,
            operation.HttpMethod,
            operation.RequestUri,
            operation.HostPrefix,
            operation.ResultWrapper,
            [.. operation.Errors.Select(MapError)],
            MapShortForms(operation.Name, request),
            MapPages(operation, request, response)
        );
    }

    private ModelClass MapMessage(string? shape, string name, ClassRole role) =>
        new(
            name,
            role,
            shape is null ? [] : MapProperties(model.Shape(shape)),
            IsRead: role == ClassRole.Response,
            IsWritten: role == ClassRole.Request
        );

    private ModelClass MapPart(ApiShape shape) =>
        new(types.ClassName(shape), ClassRole.Part, MapProperties(shape), IsRead: false, IsWritten: false);

    private ClassProperty[] MapProperties(ApiShape shape) => [.. shape.Members.Select(member => types.MapProperty(shape, member))];

    private ErrorClass MapError(string name)
    {
        if (errors.TryGetValue(name, out var known))
            return known;
        var shape = model.Shape(name);
        // The message is the exception's own, not a property.
        var properties = MapProperties(shape).Where(property => property.Name != "Message").ToArray();
        var error = new ErrorClass(
            new ModelClass(Names.Exception(name), ClassRole.Error, properties, IsRead: true, IsWritten: false),
            shape.ErrorCode,
            shape.RetryableAsThrottling
        );
        errors.Add(name, error);
        return error;
    }

    private IReadOnlyList<ClassProperty>[] MapShortForms(string operation, ModelClass request) =>
        conventions.ShortForms.TryGetValue(operation, out var forms)
            ? [.. forms.Select(form => (IReadOnlyList<ClassProperty>)[.. form.Select(name => Find(request, name))])]
            : [];

    private OperationPages? MapPages(ApiOperation operation, ModelClass request, ModelClass response)
    {
        var pagination = conventions.Pagination.TryGetValue(operation.Name, out var own) ? own : operation.Pagination;
        return pagination is null
            ? null
            : new OperationPages(
                Find(request, Names.Capitalise(pagination.InputToken)).Name,
                Find(response, Names.Capitalise(pagination.OutputToken)).Name,
                pagination.MoreResults is { } more ? Find(response, Names.Capitalise(more)).Name : null,
                [.. pagination.ResultKeys.Select(key => Find(response, Names.Capitalise(key)))]
            );
    }

    private static ClassProperty Find(ModelClass owner, string name) =>
        owner.Properties.FirstOrDefault(property => property.Name == name)
        ?? throw new FormatException($"`{owner.Name}` has no property `{name}`");

    private Protocol ChooseProtocol()
    {
        foreach (var protocol in model.Metadata.Protocols)
        {
            switch (protocol)
            {
                case "query":
                    return Protocol.Query;
                case "json":
                    return Protocol.Json;
                case "rest-json":
                    return Protocol.RestJson;
                case "rest-xml":
                    return Protocol.RestXml;
            }
        }

        throw new FormatException($"none of the protocols {string.Join(", ", model.Metadata.Protocols)} can be spoken");
    }
}
