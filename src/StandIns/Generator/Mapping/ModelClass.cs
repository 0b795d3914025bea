namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>A class of the `.Model` namespace.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Role">What the class is for.</param>
/// <param name="Properties">Its properties, in the model's order.</param>
/// <param name="IsRead">Whether answers contain it.</param>
/// <param name="IsWritten">Whether requests contain it.</param>
internal sealed record ModelClass(string Name, ClassRole Role, IReadOnlyList<ClassProperty> Properties, bool IsRead, bool IsWritten);
