using System.Reflection;
using Amazon.Runtime;

namespace IamCompliance.StandIns.Tests.Generation;

/// <summary>Describes the public members a stand-in shares with its package, one line each.</summary>
internal static class TypeMembers
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The members of the data model: properties of messages, their parts and errors, and constants with their values.</summary>
    public static IEnumerable<string> OfModel(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        where IsModel(type)
        from member in Properties(type).Concat(Constants(type))
        select member;

    /// <summary>Everything else: base classes, constructors and methods.</summary>
    public static IEnumerable<string> OfBehaviour(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        from member in type.GetConstructors(Own)
            .Cast<MethodBase>()
            .Concat(type.GetMethods(Own))
            .Select(Describe)
            .Append($"derives from {type.BaseType}")
            .Concat(type.GetInterfaces().Select(parent => $"implements {parent}"))
        select $"{type}: {member}";

    private static bool IsModel(Type type) =>
        type.Namespace!.EndsWith(".Model", StringComparison.Ordinal)
            && type.IsClass
            && !type.Name.EndsWith("PaginatorFactory", StringComparison.Ordinal)
        || typeof(ConstantClass).IsAssignableFrom(type);

    private static IEnumerable<string> Properties(Type type) =>
        type.GetProperties(Own).Select(property => $"{type}.{property.Name}: {property.PropertyType}");

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(Own).Select(field => $"{type}.{field.Name} = {field.GetValue(null)}");

    private static string Describe(MethodBase method) =>
        $"{(method as MethodInfo)?.ReturnType} {method.Name}({string.Join(", ", method.GetParameters().Select(Describe))})";

    private static string Describe(ParameterInfo parameter) =>
        $"{parameter.ParameterType} {parameter.Name}{(parameter.HasDefaultValue ? " = default" : "")}";
}
